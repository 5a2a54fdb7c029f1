package org.folkmoot.inquiryreport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import org.folkmoot.inquiryreport.ReportText;
import org.folkmoot.shared.ui.RichTextView;

/** A chapter to read: its headings, and people's text between them. */
class ChapterText extends Div {

    ChapterText(String markdown) {
        addClassName("fm-chapter-text");
        for (var block : ReportText.blocks(markdown)) {
            if (!block.heading().isEmpty()) add(block.level() > 3 ? new H4(block.heading()) : new H3(block.heading()));
            if (!block.body().isEmpty()) add(RichTextView.show(block.body()));
        }
    }
}
