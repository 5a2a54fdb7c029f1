package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.conversation.HeldFor;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;

/** How many places are taken and how many people wait, and how I stand with it. */
class PlacesLine extends Div {

    PlacesLine(SessionSummary session, List<HeldFor> held, Dates dates) {
        var line = new Paragraph(new Span(figures(session, held, dates)));
        line.addClassNames("fm-line", "fm-session-places");
        var turn = session.turn();
        if (session.mine()) line.add(new Pill(getTranslation("conversation.mine"), Pill.Tone.GOOD));
        else if (turn == null && session.placesFree() == 0)
            line.add(new Pill(getTranslation("conversation.full"), Pill.Tone.WAITING));
        add(line);
        if (turn == null || session.cancelled()) return;
        var until = turn.offeredUntil();
        var note = new Div(
                until == null
                        ? getTranslation("conversation.turn-text", turn.position())
                        : getTranslation("conversation.offered-text", dates.moment(until)));
        note.addClassName("fm-note");
        add(note);
    }

    private String figures(SessionSummary session, List<HeldFor> held, Dates dates) {
        var words = new ArrayList<String>();
        words.add(getTranslation("conversation.taken-of", session.taken(), session.capacity()));
        for (var one : held)
            if (one.left() > 0)
                words.add(getTranslation("conversation.held", one.left(), one.sectorName(), lastDay(one, dates)));
        if (session.waiting() > 0) words.add(getTranslation("conversation.waiting", session.waiting()));
        return String.join(" · ", words);
    }

    /** Holds end with a day, or with the start of the session. */
    static String lastDay(HeldFor held, Dates dates) {
        return dates.day(held.until().minusSeconds(1));
    }
}
