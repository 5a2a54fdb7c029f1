package org.folkmoot.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.note.NotesService;
import org.folkmoot.note.NotesState;
import org.folkmoot.note.NotesSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.ui.SubjectPart;

/** On a session's page: its notes, for whom there are any. */
@org.springframework.stereotype.Component
class NotesLink implements SubjectPart {

    private final NotesService notes;
    private final ConversationService conversations;
    private final Dates dates;

    NotesLink(NotesService notes, ConversationService conversations, Dates dates) {
        this.notes = notes;
        this.conversations = conversations;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<? extends Component> create(Origin thing) {
        if (!thing.kind().equals("session")) return Optional.empty();
        return DialogueSessionId.parse(thing.id()).flatMap(this::link);
    }

    private Optional<Anchor> link(DialogueSessionId id) {
        var summary = notes.summary(id);
        if (summary.isPresent()) return Optional.of(link(id, summary.get()));
        return conversations
                .find(id)
                .filter(found -> notes.mayBegin(found.session()))
                .map(found -> anchor(id, "note.link.write"));
    }

    private Anchor link(DialogueSessionId id, NotesSummary summary) {
        var until = summary.commentsUntil();
        if (summary.state() == NotesState.DRAFT) return anchor(id, "note.link.draft");
        if (summary.state() == NotesState.CIRCULATED && until != null)
            return anchor(id, "note.link.circulated", dates.day(until));
        return anchor(id, "note.link.read");
    }

    private static Anchor anchor(DialogueSessionId id, String key, Object... arguments) {
        var link = new Anchor(NoteNavigation.notes(id), "");
        link.setText(link.getTranslation(key, arguments));
        link.addClassName("fm-secondary");
        return link;
    }
}
