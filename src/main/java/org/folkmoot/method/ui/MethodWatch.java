package org.folkmoot.method.ui;

import com.vaadin.flow.shared.Registration;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.method.MethodChanged;
import org.folkmoot.shared.ui.LiveWatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Tells open pages of this node that a phase was opened or closed, or an answer came in. */
@Component
class MethodWatch {

    private final LiveWatch<InquiryId> watchers;

    MethodWatch(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.watchers = new LiveWatch<>(executor);
    }

    Registration watch(InquiryId inquiry, Runnable changed) {
        return watchers.watch(inquiry, changed);
    }

    @EventListener
    void on(MethodChanged event) {
        watchers.tellAfterCommit(event.inquiry());
    }
}
