package org.folkmoot.commontheme.ui;

import com.vaadin.flow.shared.Registration;
import org.folkmoot.commontheme.GatheringChanged;
import org.folkmoot.commontheme.GatheringId;
import org.folkmoot.shared.ui.LiveWatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Tells open pages of this node that somebody gathered, moved or wrote something. */
@Component
class GatheringWatch {

    private final LiveWatch<GatheringId> watchers;

    GatheringWatch(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.watchers = new LiveWatch<>(executor);
    }

    Registration watch(GatheringId gathering, Runnable changed) {
        return watchers.watch(gathering, changed);
    }

    @EventListener
    void on(GatheringChanged event) {
        watchers.tellAfterCommit(event.gathering());
    }
}
