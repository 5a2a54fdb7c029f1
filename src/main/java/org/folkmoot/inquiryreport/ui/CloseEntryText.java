package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import org.folkmoot.inquiryreport.CloseEntry;
import org.folkmoot.shared.ui.RichTextView;

/** One thing that came of an inquiry, to read. */
class CloseEntryText extends Div {

    CloseEntryText(CloseEntry entry) {
        addClassName("fm-close-entry");
        if (entry.nothing()) {
            add(Parts.grey(getTranslation("inquiryreport.close.nothing")));
            add(RichTextView.show(entry.what()));
            return;
        }
        add(RichTextView.show(entry.what()));
        var facts = new ArrayList<String>();
        if (!entry.placement().isEmpty()) facts.add(entry.placement());
        if (!entry.amount().isEmpty()) facts.add(entry.amount());
        if (entry.pounds() != null) facts.add(getTranslation("inquiryreport.close.pounds.line", entry.pounds()));
        if (!entry.whom().isEmpty())
            facts.add(getTranslation("inquiryreport.close.whom." + entry.kind(), entry.whom()));
        if (!facts.isEmpty()) add(Parts.grey(String.join(" · ", facts)));
        if (!entry.evidence().isEmpty()) {
            add(Parts.grey(getTranslation("inquiryreport.close.evidence")));
            add(RichTextView.show(entry.evidence()));
        }
    }
}
