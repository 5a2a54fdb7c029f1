package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.jspecify.annotations.Nullable;

/** A session in the month's table: when, its title (cut by the style sheet, whole for the ear), and how it stands. */
class MonthEntry extends ListItem {

    /** @param missing while too few run it and the person looking may know, otherwise null */
    MonthEntry(SessionSummary session, @Nullable RunBy missing, boolean over, Dates dates) {
        addClassName("fm-month-entry");
        var time = new Span(dates.time(session.startsAt()) + " ");
        time.addClassName("fm-month-time");
        var title = new Span(session.title());
        title.addClassName("fm-month-title");
        var link = new Anchor(SessionRow.path(session));
        link.add(time, title);
        add(link);
        if (session.cancelled()) {
            title.addClassName("fm-month-cancelled");
            add(new Pill(getTranslation("conversation.state.CANCELLED"), Pill.Tone.ACCENT));
            return;
        }
        PlaceMark.of(session, this).ifPresent(mark -> {
            addClassName("fm-month-mine");
            add(mark);
        });
        if (over) return;
        if (missing != null) add(RunByLine.needs(missing));
        var left = new Span(left(session));
        left.addClassName("fm-grey");
        add(left);
    }

    private String left(SessionSummary session) {
        if (session.placesFree() > 0) return getTranslation("conversation.free", session.placesFree());
        return session.held() > 0
                ? getTranslation("conversation.only-held", session.held())
                : getTranslation("conversation.month.waiting-list");
    }
}
