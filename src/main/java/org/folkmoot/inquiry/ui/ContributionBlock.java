package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.inquiry.ContributionLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;

/** What one person said, with who and when above it. */
class ContributionBlock extends Article {

    ContributionBlock(ContributionLine one, Dates dates) {
        addClassName("fm-contribution");
        var organisation = one.organisation();
        var who = new Paragraph(one.name() + (organisation == null ? "" : " · " + organisation) + " · "
                + dates.day(one.writtenAt())
                + (one.wordings() > 1 ? " · " + getTranslation("inquiry.amended") : ""));
        who.addClassName("fm-grey");
        add(who, RichTextView.show(one.text()));
    }
}
