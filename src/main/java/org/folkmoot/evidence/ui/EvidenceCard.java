package org.folkmoot.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.folkmoot.evidence.EvidenceLine;
import org.folkmoot.files.ui.FileList;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.RichTextView;

/** One entry of the evidence log; its files unfold on demand. */
class EvidenceCard extends Article {

    private final transient InquiryId inquiry;
    private final transient EvidenceLine entry;
    private final transient Dates dates;
    private final Div actions = new Div();
    private final Div files = new Div();

    EvidenceCard(InquiryId inquiry, EvidenceLine entry, Dates dates) {
        this.inquiry = inquiry;
        this.entry = entry;
        this.dates = dates;
        addClassName("fm-evidence");
        var struck = entry.struck();
        var head = new Div(
                new Pill(getTranslation("evidence.kind." + entry.kind()), Pill.Tone.PLAIN),
                new H2(getTranslation("evidence.log.entry", entry.number(), entry.source())));
        head.addClassName("fm-evidence-head");
        if (struck != null) {
            addClassName("fm-evidence-struck");
            head.add(new Pill(getTranslation("evidence.log.struck"), Pill.Tone.ACCENT));
        }
        add(head, Parts.grey(about()), RichTextView.show(entry.says()));
        if (!entry.link().isEmpty()) add(new Paragraph(link()));
        if (struck != null)
            add(Parts.grey(getTranslation(
                    struck.by().isEmpty() ? "evidence.log.struck-because" : "evidence.log.struck-by",
                    struck.reason(),
                    dates.day(struck.at()),
                    struck.by())));
        if (!entry.usedBy().isEmpty()) add(usedBy());
        actions.addClassNames("fm-evidence-actions", "fm-no-print");
        add(actions, files);
    }

    /** What can be done with it, from left to right. */
    void actions(NativeButton... buttons) {
        actions.add(buttons);
    }

    /** @param list made when somebody unfolds it */
    void files(Supplier<FileList> list) {
        var words = getTranslation("evidence.log.files", entry.files());
        var open = new NativeButton(words);
        open.addClassName("fm-quiet");
        open.setAriaLabel(words + ": " + entry.source());
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(click -> {
            var isOpen = files.getComponentCount() > 0;
            files.removeAll();
            if (!isOpen) files.add(list.get());
            open.getElement().setAttribute("aria-expanded", String.valueOf(!isOpen));
        });
        actions.add(open);
    }

    private String about() {
        var day = dates.day(entry.day());
        if (entry.by().isEmpty()) return day;
        return entry.changedBy().isEmpty()
                ? getTranslation("evidence.log.by", day, entry.by())
                : getTranslation("evidence.log.by-and-changed", day, entry.by(), entry.changedBy());
    }

    private Anchor link() {
        var link = new Anchor(entry.link(), entry.link());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener nofollow");
        return link;
    }

    private Component usedBy() {
        var line = new Paragraph(new Span(getTranslation("evidence.log.used-by") + " "));
        line.addClassName("fm-evidence-used");
        for (var i = 0; i < entry.usedBy().size(); i++) {
            var finding = entry.usedBy().get(i);
            if (i > 0) line.add(new Span("; "));
            line.add(new Anchor(EvidenceNavigation.finding(inquiry, finding.id()), finding.title()));
        }
        return line;
    }
}
