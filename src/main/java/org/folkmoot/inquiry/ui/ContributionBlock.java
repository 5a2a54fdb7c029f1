package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.inquiry.ContributionLine;
import org.folkmoot.moderation.ui.NoteBanner;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;
import org.jspecify.annotations.Nullable;

/** What one person said, with who and when above it. */
class ContributionBlock extends Article {

    /** @param report offered beside it, or null */
    ContributionBlock(ContributionLine one, Dates dates, @Nullable Component report) {
        addClassName("fm-contribution");
        var organisation = one.organisation();
        var who = new Paragraph(one.name() + (organisation == null ? "" : " · " + organisation) + " · "
                + dates.day(one.writtenAt())
                + (one.wordings() > 1 ? " · " + getTranslation("inquiry.amended") : ""));
        who.addClassName("fm-grey");
        add(who);
        if (one.note() != null) add(new NoteBanner(one.note(), one.mine(), dates));
        if (one.earlierShown()) add(new Paragraph(getTranslation("inquiry.contribution.earlier-shown")));
        add(RichTextView.show(one.text()));
        if (report != null) add(report);
    }
}
