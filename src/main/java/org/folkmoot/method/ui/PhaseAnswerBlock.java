package org.folkmoot.method.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.method.AnswerLine;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.RichTextView;

/** One answer, with whose it is and when above it. */
class PhaseAnswerBlock extends Article {

    PhaseAnswerBlock(AnswerLine one, Dates dates) {
        addClassName("fm-contribution");
        List<String> parts = new ArrayList<>();
        if (one.group() > 0) parts.add(getTranslation("method.group", one.group()));
        else parts.add(one.name().isEmpty() ? getTranslation("method.whole-room") : one.name());
        if (one.organisation() != null) parts.add(one.organisation());
        parts.add(dates.day(one.writtenAt()));
        if (one.wording() > 1) parts.add(getTranslation("method.amended"));
        if (one.enteredBy() != null) parts.add(getTranslation("method.entered-late", one.enteredBy()));
        var who = new Paragraph(String.join(" · ", parts));
        who.addClassName("fm-grey");
        add(who, RichTextView.show(one.words()));
    }
}
