package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.Outcome;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Outcome and reason of one decision; the fields an outcome needs appear with it. What was typed stays when it is refused. */
class DecisionForm extends Div {

    private final LocalDate today;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final DatePicker reviewDate = new DatePicker(getTranslation("steering.form.review-date"));
    private final TextField referredTo = new TextField(getTranslation("steering.form.referred-to"));
    private final TextArea reason = new TextArea(getTranslation("steering.form.reason"));
    private final TextArea steer = new TextArea(getTranslation("steering.form.steer"));
    private final Paragraph refused = new Paragraph();
    private final Button prepare = new Button();
    private final Button cancel = new Button(getTranslation("steering.form.cancel"));
    private transient Consumer<GiveAnswer> prepared = answer -> {};

    /** @param before the decision to change, or null for a new one */
    DecisionForm(LocalDate today, @Nullable GiveAnswer before) {
        this.today = today;
        addClassName("fm-form");
        outcome.setLabel(getTranslation("steering.form.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("steering.outcome." + one));
        outcome.setRequiredIndicatorVisible(true);
        outcome.addValueChangeListener(change -> follow());
        reviewDate.setLocale(Locale.UK);
        reviewDate.setMin(today.plusDays(1));
        reviewDate.setManualValidation(true);
        reviewDate.setHelperText(getTranslation("steering.form.review-date.help"));
        referredTo.setHelperText(getTranslation("steering.form.referred-to.help"));
        reason.setHelperText(getTranslation("steering.form.reason.help", GiveAnswer.REASON_MAX));
        reason.setRequiredIndicatorVisible(true);
        steer.setHelperText(getTranslation("steering.form.steer.help"));
        refused.addClassName("fm-error");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        prepare.setText(getTranslation(before == null ? "steering.form.prepare" : "steering.form.save"));
        prepare.addClassName("fm-primary");
        prepare.setDisableOnClick(true);
        prepare.addClickListener(click -> {
            try {
                check().ifPresent(prepared);
            } finally {
                prepare.setEnabled(true);
            }
        });
        cancel.addClassName("fm-quiet");
        cancel.setVisible(before != null);
        var actions = new Div(prepare, cancel);
        actions.addClassName("fm-actions");
        add(new H3(getTranslation(before == null ? "steering.form.title" : "steering.form.change")));
        add(outcome, reviewDate, referredTo, reason, steer, refused, actions);
        if (before != null) fill(before);
        follow();
    }

    void onPrepare(Consumer<GiveAnswer> listener) {
        prepared = listener;
    }

    void onCancel(Runnable listener) {
        cancel.addClickListener(click -> listener.run());
    }

    void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private void fill(GiveAnswer before) {
        outcome.setValue(before.outcome());
        reviewDate.setValue(before.reviewDate());
        referredTo.setValue(before.referredTo());
        reason.setValue(before.reason());
        steer.setValue(before.steer());
    }

    private void follow() {
        reviewDate.setVisible(outcome.getValue() == Outcome.PARKED);
        referredTo.setVisible(outcome.getValue() == Outcome.REFERRED);
    }

    /** Checks every field that shows, so that all messages show at once. */
    private Optional<GiveAnswer> check() {
        refused.setVisible(false);
        var chosen = FieldErrors.on(outcome, () -> chosen(outcome.getValue()));
        var day = FieldErrors.on(reviewDate, () -> reviewDate.isVisible() ? Optional.of(day()) : Optional.empty());
        var to = FieldErrors.on(
                referredTo,
                () -> referredTo.isVisible() ? Texts.line(referredTo.getValue(), GiveAnswer.REFERRED_TO_MAX) : "");
        var why = FieldErrors.on(reason, () -> Texts.block(reason.getValue(), GiveAnswer.REASON_MAX));
        var next = FieldErrors.on(steer, () -> Texts.optionalBlock(steer.getValue(), GiveAnswer.STEER_MAX));
        if (chosen.isEmpty() || day.isEmpty() || to.isEmpty() || why.isEmpty() || next.isEmpty())
            return Optional.empty();
        return Optional.of(new GiveAnswer(
                chosen.get(), why.get(), next.get(), reviewDate.isVisible() ? reviewDate.getValue() : null, to.get()));
    }

    private static Outcome chosen(@Nullable Outcome value) {
        if (value == null) throw new UnusableInputException("steering.form.outcome.required");
        return value;
    }

    private LocalDate day() {
        var value = reviewDate.getValue();
        var unreadable = value == null
                && reviewDate
                        .getDefaultValidator()
                        .apply(null, new ValueContext(reviewDate))
                        .isError();
        if (unreadable) throw new UnusableInputException("steering.form.review-date.form");
        return GiveAnswer.reviewDate(value, today);
    }
}
