package org.folkmoot.note.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.folkmoot.note.NoteLine;

/** Who said it: a name only where the speaker agreed. Those who write see whom they noted, and enter the answer. */
class QuotationLine extends Div {

    /** @param section null where nothing can be changed */
    QuotationLine(
            @org.jspecify.annotations.Nullable SectionEditor section,
            NotesPageServices services,
            NoteLine line,
            boolean writing) {
        var quotation = Objects.requireNonNull(line.quotation());
        addClassName("fm-note-by");
        var name = quotation.named();
        add(new Span(getTranslation("note.quote.by", name == null ? getTranslation("note.quote.participant") : name)));
        if (!writing || section == null || quotation.speaker() == null) return;
        if (name == null)
            add(grey(getTranslation("note.quote.noted", quotation.speaker()) + " "
                    + getTranslation(quotation.asked() ? "note.quote.ask" : "note.quote.said-no")));
        if (name == null)
            add(button(
                    "note.quote.yes",
                    () -> section.attempt(() -> services.quotations().enterAnswer(line.id(), true))));
        if (name != null || quotation.asked())
            add(button(
                    "note.quote.no",
                    () -> section.attempt(() -> services.quotations().enterAnswer(line.id(), false))));
    }

    private static Span grey(String words) {
        var span = new Span(words);
        span.addClassName("fm-grey");
        return span;
    }

    private NativeButton button(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("fm-quiet");
        return button;
    }
}
