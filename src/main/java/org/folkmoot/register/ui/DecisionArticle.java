package org.folkmoot.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.folkmoot.idea.ui.IdeaNavigation;
import org.folkmoot.idea.ui.IdeaWords;
import org.folkmoot.register.DecisionLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;

/** One decision as everybody may read it: what, when, why, and what was decided before and after it. */
class DecisionArticle extends Article {

    DecisionArticle(DecisionLine one, IdeaWords words, Dates dates) {
        addClassName("fm-decision");
        var state = new Div(words.pill(one.outcome()));
        if (!one.holds()) state.add(new Span(" "), new Pill(getTranslation("register.superseded"), Pill.Tone.PLAIN));
        var line = new Paragraph(line(one, dates));
        line.addClassName("fm-grey");
        add(
                new H2(new Anchor(IdeaNavigation.idea(one.idea()), one.title())),
                state,
                line,
                RichTextView.show(one.reason()));
        if (!one.referredTo().isEmpty()) add(new Paragraph(getTranslation("idea.answer.referred", one.referredTo())));
        if (one.reviewDate() != null)
            add(new Paragraph(getTranslation("idea.answer.review", dates.fullDay(one.reviewDate()))));
        if (one.chain().size() > 1) add(chain(one, words, dates));
    }

    private String line(DecisionLine one, Dates dates) {
        var parts = new ArrayList<String>();
        parts.add(getTranslation("register.line", dates.day(one.decidedAt())));
        if (one.theme() != null) parts.add(one.theme());
        if (one.preparedBy() != null) parts.add(getTranslation("register.prepared-by", one.preparedBy()));
        return String.join(" · ", parts);
    }

    /** "1 Parked, 3 February 2026 · 2 Approved, 17 May 2026 (this one)" */
    private NativeDetails chain(DecisionLine one, IdeaWords words, Dates dates) {
        var list = new OrderedList();
        for (var link : one.chain()) {
            var text = getTranslation("register.chain.link", words.outcome(link.outcome()), dates.day(link.at()));
            var item = new ListItem(link.turn() == one.turn() ? getTranslation("register.chain.this", text) : text);
            if (link.turn() == one.turn()) item.getElement().setAttribute("aria-current", "true");
            list.add(item);
        }
        return new NativeDetails(getTranslation("register.chain", one.chain().size()), list);
    }
}
