package org.folkmoot.note;

import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes and their lines for somebody who changes them: the notes' row is held first, so that everything else is read as it is now. */
@Component
class HeldNotes {

    private final AllNotes notes;
    private final Lines lines;
    private final ApplicationEventPublisher events;

    HeldNotes(AllNotes notes, Lines lines, ApplicationEventPublisher events) {
        this.notes = notes;
        this.lines = lines;
        this.events = events;
    }

    /** Pages that are open on them read them again after the commit. @throws RefusedException NOT_THERE */
    SessionNotes hold(DialogueSessionId session) {
        var held = notes.lock(session.value()).orElseThrow(HeldNotes::gone);
        events.publishEvent(new NotesChanged(session));
        return held;
    }

    /** @throws RefusedException NOT_THERE */
    Line line(NoteLineId id) {
        hold(sessionOf(id));
        return lines.findById(id.value()).orElseThrow(HeldNotes::gone);
    }

    /** @throws RefusedException NOT_THERE, NOT_WRITABLE */
    Line writableLine(NoteLineId id) {
        hold(sessionOf(id)).requireWritable();
        return lines.findById(id.value()).orElseThrow(HeldNotes::gone);
    }

    DialogueSessionId sessionOf(NoteLineId id) {
        return lines.sessionOf(id.value()).map(DialogueSessionId::new).orElseThrow(HeldNotes::gone);
    }

    static RefusedException gone() {
        return new RefusedException(NoteRefusal.NOT_THERE);
    }
}
