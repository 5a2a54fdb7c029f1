package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.folkmoot.evidence.FindingDetail;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;

/** One finding and the evidence it rests on. */
class FindingCard extends Article {

    private final Div actions = new Div();

    FindingCard(InquiryId inquiry, FindingDetail finding, Dates dates) {
        addClassName("fm-finding");
        setId(EvidenceNavigation.anchor(finding.id()));
        add(new H3(finding.title()));
        if (!finding.wording().isEmpty()) add(RichTextView.show(finding.wording()));
        if (finding.evidence().isEmpty())
            add(new Paragraph(new Pill(getTranslation("evidence.findings.unsupported"), Pill.Tone.WAITING)));
        else {
            var list = new UnorderedList();
            list.addClassName("fm-finding-evidence");
            finding.evidence()
                    .forEach(entry -> list.add(new ListItem(
                            new Anchor(
                                    EvidenceNavigation.entry(inquiry, entry.number()),
                                    getTranslation("evidence.log.entry", entry.number(), entry.source())),
                            new Span(" "
                                    + getTranslation(
                                            "evidence.findings.when",
                                            getTranslation("evidence.kind." + entry.kind()),
                                            dates.day(entry.day()))))));
            add(new Paragraph(getTranslation("evidence.findings.rests")), list);
        }
        if (!finding.changedBy().isEmpty())
            add(Parts.grey(getTranslation("evidence.findings.by", finding.changedBy())));
        actions.addClassNames("fm-evidence-actions", "fm-no-print");
        add(actions);
    }

    void actions(NativeButton... buttons) {
        actions.add(buttons);
    }
}
