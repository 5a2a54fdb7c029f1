package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.ScheduleSeries;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;

/** What a series is about. */
class AboutFields extends Div {

    /** As typed, and usable. */
    record About(String title, String question, String purpose, String method, StrandId strand) {}

    private final TextField title = new TextField(getTranslation("conversation.new.series-title"));
    private final TextArea question = new TextArea(getTranslation("conversation.question"));
    private final TextArea purpose = new TextArea(getTranslation("conversation.purpose"));
    private final TextArea method = new TextArea(getTranslation("conversation.method"));
    private final Select<StrandSummary> strand = new Select<>();

    AboutFields(List<StrandSummary> strands) {
        addClassName("fm-form");
        strand.setLabel(getTranslation("conversation.strand"));
        strand.setItems(strands);
        strand.setItemLabelGenerator(s -> s.number() + " " + s.name());
        strand.setHelperText(getTranslation("conversation.new.strand-help"));
        question.setHelperText(getTranslation("conversation.new.question-help"));
        purpose.setHelperText(getTranslation("conversation.new.optional"));
        method.setHelperText(getTranslation("conversation.new.optional"));
        title.setRequiredIndicatorVisible(true);
        question.setRequiredIndicatorVisible(true);
        strand.setRequiredIndicatorVisible(true);
        add(new H2(getTranslation("conversation.new.about")), title, question, strand, purpose, method);
    }

    /** Empty when a field now shows a message. */
    Optional<About> read() {
        var named = FieldErrors.on(title, () -> Texts.line(title.getValue(), ScheduleSeries.TITLE_MAX));
        var asks = FieldErrors.on(question, () -> Texts.line(question.getValue(), ScheduleSeries.QUESTION_MAX));
        var why = FieldErrors.on(purpose, () -> Texts.optionalBlock(purpose.getValue(), ScheduleSeries.TEXT_MAX));
        var how = FieldErrors.on(method, () -> Texts.optionalBlock(method.getValue(), ScheduleSeries.TEXT_MAX));
        var of = FieldErrors.on(
                strand,
                () -> Optional.ofNullable(strand.getValue())
                        .orElseThrow(() -> new UnusableInputException("input.required")));
        if (List.of(named, asks, why, how, of).stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(new About(
                named.get(), asks.get(), why.get(), how.get(), of.get().id()));
    }

    /** A refusal that concerns the strand. */
    void refuse(String words) {
        FieldErrors.show(strand, words);
    }
}
