package org.folkmoot.note.ui;

import java.util.function.Predicate;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.shared.ui.Notice;

/** One click makes an idea of a line. */
final class IdeaMaking {

    private IdeaMaking() {}

    /** @param attempt runs the work and says why when a rule says no */
    static void of(NotesPageServices services, NoteLineId line, Predicate<Runnable> attempt) {
        if (attempt.test(() -> services.ideas().putForward(line)))
            Notice.show(com.vaadin.flow.component.UI.getCurrent().getTranslation("note.idea.done"));
    }
}
