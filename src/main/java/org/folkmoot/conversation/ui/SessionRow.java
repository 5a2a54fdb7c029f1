package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Span;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;

/** A session in a list: what it is about, when and where, and how many places are free. */
class SessionRow extends Row {

    SessionRow(SessionSummary session, Dates dates, boolean over) {
        super(
                session.title(),
                dates.span(session.startsAt(), session.endsAt()) + " · " + session.where(),
                path(session));
        if (session.cancelled()) end(new Pill(getTranslation("conversation.state.CANCELLED"), Pill.Tone.ACCENT));
        else if (over) end(getTranslation("conversation.taken", session.taken()));
        else {
            if (session.mine()) end(new Pill(getTranslation("conversation.mine"), Pill.Tone.GOOD));
            end(new Span(
                    session.placesFree() == 0
                            ? getTranslation("conversation.full")
                            : getTranslation("conversation.free", session.placesFree())));
        }
    }

    static String path(SessionSummary session) {
        return "conversations/" + session.id().value();
    }
}
