package org.folkmoot.conversation.ui;

import com.vaadin.flow.shared.Registration;
import org.folkmoot.conversation.CheckInUndone;
import org.folkmoot.conversation.DialogueSessionChanged;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.HeadsCorrected;
import org.folkmoot.conversation.HeadsCounted;
import org.folkmoot.conversation.PersonCheckedIn;
import org.folkmoot.conversation.PlaceGivenUp;
import org.folkmoot.conversation.PlacePromoted;
import org.folkmoot.conversation.PlaceTaken;
import org.folkmoot.shared.ui.LiveWatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Tells open desks of this node that their session changed. */
@Component
class DeskWatch {

    private final LiveWatch<DialogueSessionId> watchers;

    DeskWatch(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.watchers = new LiveWatch<>(executor);
    }

    Registration watch(DialogueSessionId session, Runnable changed) {
        return watchers.watch(session, changed);
    }

    @EventListener
    void on(PersonCheckedIn event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(CheckInUndone event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(HeadsCounted event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(HeadsCorrected event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(PlaceTaken event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(DialogueSessionChanged event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(PlaceGivenUp event) {
        watchers.tellAfterCommit(event.session());
    }

    @EventListener
    void on(PlacePromoted event) {
        watchers.tellAfterCommit(event.session());
    }
}
