package org.folkmoot.note.ui;

import com.vaadin.flow.shared.Registration;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NotesChanged;
import org.folkmoot.shared.ui.LiveWatch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Tells open pages of this node that a session's notes changed; a change over another one keeps both texts. */
@Component
class NoteWatch {

    private final LiveWatch<DialogueSessionId> watchers;

    NoteWatch(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.watchers = new LiveWatch<>(executor);
    }

    Registration watch(DialogueSessionId session, Runnable changed) {
        return watchers.watch(session, changed);
    }

    @EventListener
    void on(NotesChanged event) {
        watchers.tellAfterCommit(event.session());
    }
}
