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
            PlaceMark.of(session, this).ifPresent(this::end);
            end(new Span(left(session)));
        }
    }

    private String left(SessionSummary session) {
        if (session.placesFree() > 0) return getTranslation("conversation.free", session.placesFree());
        return session.held() > 0
                ? getTranslation("conversation.only-held", session.held())
                : getTranslation("conversation.full");
    }

    static String path(SessionSummary session) {
        return "conversations/" + session.id().value();
    }
}
