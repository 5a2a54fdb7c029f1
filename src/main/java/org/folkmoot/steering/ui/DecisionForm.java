package org.folkmoot.steering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaSummary;
import org.folkmoot.idea.Outcome;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.steering.TemplateLine;
import org.folkmoot.steering.ui.DecisionChoices.Owner;
import org.folkmoot.steering.ui.DecisionChoices.Place;
import org.jspecify.annotations.Nullable;

/** Outcome and reason of one decision; the fields an outcome needs appear with it. What was typed stays when it is refused. */
class DecisionForm extends Div {

    private final LocalDate today;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final ComboBox<Owner> owner = new ComboBox<>(getTranslation("steering.form.owner"));
    private final TextField firstAction = new TextField(getTranslation("steering.form.first-action"));
    private final DatePicker reviewDate = new DatePicker(getTranslation("steering.form.review-date"));
    private final ComboBox<IdeaSummary> mergedInto = new ComboBox<>(getTranslation("steering.form.merged-into"));
    private final ComboBox<Place> referredTo = new ComboBox<>(getTranslation("steering.form.referred-to"));
    private final TextArea reason = new TextArea(getTranslation("steering.form.reason"));
    private final TextArea steer = new TextArea(getTranslation("steering.form.steer"));
    private final H3 title = new H3();
    private final Paragraph refused = new Paragraph();
    private final Button prepare = new Button();
    private final Button cancel = new Button(getTranslation("steering.form.cancel"));
    private transient Consumer<GiveAnswer> prepared = answer -> {};

    /**
     * @param idea   to be decided, or null when the form is for several
     * @param before the decision to change, or null for a new one
     */
    DecisionForm(DecisionChoices choices, @Nullable IdeaId idea, @Nullable GiveAnswer before) {
        this.today = choices.clock().today();
        addClassName("fm-form");
        outcome.setLabel(getTranslation("steering.form.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("steering.outcome." + one));
        outcome.setRequiredIndicatorVisible(true);
        outcome.getElement().setAttribute("data-key", "d");
        outcome.addValueChangeListener(change -> follow());
        owner.setHelperText(getTranslation("steering.form.owner.help"));
        owner.setRequiredIndicatorVisible(true);
        choices.owners(owner);
        firstAction.setRequiredIndicatorVisible(true);
        firstAction.setHelperText(getTranslation("steering.form.first-action.help"));
        reviewDate.setLocale(Locale.UK);
        reviewDate.setMin(today.plusDays(1));
        reviewDate.setManualValidation(true);
        mergedInto.setHelperText(getTranslation("steering.form.merged-into.help"));
        mergedInto.setRequiredIndicatorVisible(true);
        choices.ideas(mergedInto, Optional.ofNullable(idea));
        referredTo.setHelperText(getTranslation("steering.form.referred-to.help"));
        referredTo.setRequiredIndicatorVisible(true);
        choices.places(referredTo);
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
        title.setText(getTranslation(before == null ? "steering.form.title" : "steering.form.change"));
        add(title);
        if (idea != null) templates(choices, idea);
        add(outcome, owner, firstAction, reviewDate, mergedInto, referredTo, reason, steer, refused, actions);
        if (before != null) fill(choices, before);
        follow();
    }

    /** Choosing one fills what is empty; what was typed stays, and the template's words come after it. */
    private void templates(DecisionChoices choices, IdeaId idea) {
        var all = choices.templates();
        if (all.isEmpty()) return;
        var field = new Select<TemplateLine>();
        field.setLabel(getTranslation("steering.form.template"));
        field.setHelperText(getTranslation("steering.form.template.help"));
        field.setItems(all);
        field.setItemLabelGenerator(TemplateLine::name);
        field.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) return;
            var filled = choices.filled(chosen.getValue(), idea);
            outcome.setValue(filled.outcome());
            reason.setValue(after(reason.getValue(), filled.reason()));
            steer.setValue(after(steer.getValue(), filled.steer()));
        });
        add(field);
    }

    private static String after(String typed, String words) {
        return typed.isBlank() ? words : words.isEmpty() ? typed : typed + "\n\n" + words;
    }

    /** What it is called when it is neither a first decision nor a changed one. */
    void called(String heading, String verb) {
        title.setText(heading);
        prepare.setText(verb);
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

    private void fill(DecisionChoices choices, GiveAnswer before) {
        outcome.setValue(before.outcome());
        choices.owner(before.owner(), before.ownerBody()).ifPresent(owner::setValue);
        firstAction.setValue(before.firstAction());
        reviewDate.setValue(before.reviewDate());
        choices.idea(before.mergedInto()).ifPresent(mergedInto::setValue);
        if (!before.referredTo().isEmpty()) referredTo.setValue(new Place(before.referredTo(), before.referredLink()));
        reason.setValue(before.reason());
        steer.setValue(before.steer());
    }

    private void follow() {
        var chosen = outcome.getValue();
        owner.setVisible(chosen == Outcome.APPROVED);
        firstAction.setVisible(chosen == Outcome.APPROVED);
        reviewDate.setVisible(chosen == Outcome.PARKED || chosen == Outcome.APPROVED);
        reviewDate.setHelperText(getTranslation(
                chosen == Outcome.APPROVED ? "steering.form.review-date.reminds" : "steering.form.review-date.help"));
        mergedInto.setVisible(chosen == Outcome.MERGED);
        referredTo.setVisible(chosen == Outcome.REFERRED);
    }

    /** Checks every field that shows, so that all messages show at once. */
    private Optional<GiveAnswer> check() {
        refused.setVisible(false);
        var chosen = FieldErrors.on(outcome, () -> needed(outcome.getValue(), "steering.form.outcome.required"));
        var who = FieldErrors.on(owner, () -> owner.isVisible() ? Optional.of(owner()) : Optional.<Owner>empty());
        var first = FieldErrors.on(firstAction, () -> firstAction.isVisible() ? firstAction() : "");
        var day = FieldErrors.on(reviewDate, () -> reviewDate.isVisible() ? day() : Optional.<LocalDate>empty());
        var into = FieldErrors.on(
                mergedInto,
                () -> mergedInto.isVisible()
                        ? Optional.of(needed(mergedInto.getValue(), "steering.form.merged-into.required"))
                        : Optional.<IdeaSummary>empty());
        var to = FieldErrors.on(referredTo, () -> referredTo.isVisible() ? place() : new Place("", ""));
        var why = FieldErrors.on(reason, () -> Texts.block(reason.getValue(), GiveAnswer.REASON_MAX));
        var next = FieldErrors.on(steer, () -> Texts.optionalBlock(steer.getValue(), GiveAnswer.STEER_MAX));
        if (chosen.isEmpty() || who.isEmpty() || first.isEmpty() || day.isEmpty() || into.isEmpty())
            return Optional.empty();
        if (to.isEmpty() || why.isEmpty() || next.isEmpty()) return Optional.empty();
        return Optional.of(new GiveAnswer(
                chosen.get(),
                why.get(),
                next.get(),
                reviewDate.isVisible() ? reviewDate.getValue() : null,
                to.get().name(),
                to.get().link(),
                who.get().map(Owner::person).orElse(null),
                who.get().map(Owner::name).orElse(""),
                first.get(),
                into.get().map(IdeaSummary::id).orElse(null)));
    }

    private static <T> T needed(@Nullable T value, String otherwise) {
        if (value == null) throw new UnusableInputException(otherwise);
        return value;
    }

    private Owner owner() {
        var chosen = needed(owner.getValue(), "steering.form.owner.required");
        if (chosen.person() == null) Texts.line(chosen.name(), GiveAnswer.OWNER_BODY_MAX);
        return chosen;
    }

    private String firstAction() {
        if (firstAction.getValue().isBlank()) throw new UnusableInputException("steering.form.first-action.required");
        return Texts.line(firstAction.getValue(), GiveAnswer.FIRST_ACTION_MAX);
    }

    private Place place() {
        var chosen = needed(referredTo.getValue(), "input.required");
        return new Place(Texts.line(chosen.name(), GiveAnswer.REFERRED_TO_MAX), chosen.link());
    }

    /** Empty where none is needed. */
    private Optional<LocalDate> day() {
        var value = reviewDate.getValue();
        var unreadable = value == null
                && reviewDate
                        .getDefaultValidator()
                        .apply(null, new ValueContext(reviewDate))
                        .isError();
        if (unreadable) throw new UnusableInputException("steering.form.review-date.form");
        if (value == null && outcome.getValue() == Outcome.APPROVED) return Optional.empty();
        return Optional.of(GiveAnswer.reviewDate(value, today));
    }
}
