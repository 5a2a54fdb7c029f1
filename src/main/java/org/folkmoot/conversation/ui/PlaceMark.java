package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.ui.Pill;

/** How I stand with a session, in lists: I have a place, one is kept for me, or I wait for one. */
final class PlaceMark {

    private PlaceMark() {}

    /** @param words knows the language */
    static Optional<Pill> of(SessionSummary session, Component words) {
        if (session.mine()) return Optional.of(new Pill(words.getTranslation("conversation.mine"), Pill.Tone.GOOD));
        return Optional.ofNullable(session.turn())
                .map(turn -> turn.offered()
                        ? new Pill(words.getTranslation("conversation.offered"), Pill.Tone.ACTIVE)
                        : new Pill(words.getTranslation("conversation.turn", turn.position()), Pill.Tone.WAITING));
    }
}
