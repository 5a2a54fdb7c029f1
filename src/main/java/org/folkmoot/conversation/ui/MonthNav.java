package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.Optional;
import org.folkmoot.programme.Area;

/** The month before, this month, the month after. */
class MonthNav extends Nav {

    MonthNav(YearMonth shown, YearMonth current, Optional<Area> area) {
        addClassName("fm-month-nav");
        setAriaLabel(getTranslation("conversation.month.nav"));
        step(shown.minusMonths(1), area, "prev", "← ", "");
        var now = new Anchor(ConversationPaths.thisMonth(area), getTranslation("conversation.month.this"));
        if (shown.equals(current)) now.getElement().setAttribute("aria-current", "page");
        add(now);
        step(shown.plusMonths(1), area, "next", "", " →");
    }

    private void step(YearMonth to, Optional<Area> area, String rel, String before, String after) {
        if (!Months.shown(to)) return;
        var link = new Anchor(ConversationPaths.month(to, area));
        link.add(arrow(before), new Span(Months.words(to)), arrow(after));
        link.getElement().setAttribute("rel", rel);
        add(link);
    }

    private static Span arrow(String sign) {
        var arrow = new Span(sign);
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
