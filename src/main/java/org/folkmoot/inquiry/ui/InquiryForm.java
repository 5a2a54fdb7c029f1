package org.folkmoot.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.folkmoot.inquiry.ProposeInquiry;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.Strategy;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What an inquiry is set up with; the same fields when it is proposed and when it is changed. */
class InquiryForm extends Div {

    private final TextArea question = new TextArea(getTranslation("inquiry.question"));
    private final TextArea why = new TextArea(getTranslation("inquiry.why"));
    private final TextField sponsor = new TextField(getTranslation("inquiry.sponsor"));
    private final Select<StrandSummary> strand = new Select<>();
    private final Select<Strategy.Theme> theme = new Select<>();
    private final Select<Strategy.Principle> principle = new Select<>();
    private final Select<Strategy.Condition> condition = new Select<>();
    private final DatePicker firstDay = new DatePicker(getTranslation("inquiry.first-day"));
    private final DatePicker lastDay = new DatePicker(getTranslation("inquiry.last-day"));
    private final IntegerField seats = new IntegerField(getTranslation("inquiry.seats"));
    private final Checkbox byApplication = new Checkbox(getTranslation("inquiry.by-application"));
    private final IntegerField leads = new IntegerField(getTranslation("inquiry.leads"));
    private final NumberField adviserDays = new NumberField(getTranslation("inquiry.adviser-days"));

    /** @param send may refuse; the refusal is shown at the question */
    InquiryForm(ProgrammeService programme, String verbKey, Consumer<ProposeInquiry> send) {
        addClassName("fm-form");
        question.setHelperText(getTranslation("inquiry.new.question-help"));
        why.setMinRows(5);
        strand.setLabel(getTranslation("inquiry.strand"));
        strand.setItems(programme.strands());
        strand.setItemLabelGenerator(s -> s.number() + " " + s.name());
        strand.setHelperText(getTranslation("inquiry.new.strand-help"));
        var strategy = programme.strategy();
        placing(theme, "inquiry.theme", "inquiry.new.no-theme", strategy.themes(), Strategy.Theme::name);
        placing(
                principle,
                "inquiry.principle",
                "inquiry.new.no-principle",
                strategy.principles(),
                Strategy.Principle::name);
        placing(
                condition,
                "inquiry.condition",
                "inquiry.new.no-condition",
                strategy.conditions(),
                Strategy.Condition::name);
        firstDay.setLocale(Locale.UK);
        lastDay.setLocale(Locale.UK);
        seats.setValue(ProposeInquiry.SEATS_USUAL);
        seats.setHelperText(getTranslation("inquiry.new.seats-help", ProposeInquiry.SEATS_MAX));
        byApplication.setHelperText(getTranslation("inquiry.by-application.help"));
        leads.setValue(ProposeInquiry.LEADS_MAX);
        leads.setHelperText(getTranslation("inquiry.new.leads-help"));
        adviserDays.setValue(0.0);
        adviserDays.setStep(0.5);
        adviserDays.setStepButtonsVisible(true);
        adviserDays.setHelperText(getTranslation("inquiry.adviser-days.help"));
        List.<HasValue<?, ?>>of(question, why, sponsor, strand, firstDay, lastDay, seats, leads)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        var submit = new NativeButton(
                getTranslation(verbKey),
                click -> read().ifPresent(asked -> {
                    try {
                        send.accept(asked);
                    } catch (RefusedException no) {
                        FieldErrors.show(question, getTranslation(no.refusal().key(), no.arguments()));
                    }
                }));
        submit.addClassName("fm-primary");
        add(
                question,
                why,
                sponsor,
                strand,
                theme,
                principle,
                condition,
                firstDay,
                lastDay,
                seats,
                byApplication,
                leads,
                adviserDays,
                submit);
    }

    private <T> void placing(Select<T> field, String key, String noneKey, List<T> items, Function<T, String> name) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(noneKey));
        field.setItemLabelGenerator(one -> one == null ? getTranslation(noneKey) : name.apply(one));
        field.setVisible(!items.isEmpty());
    }

    void show(ProposeInquiry now) {
        question.setValue(now.question());
        why.setValue(now.why());
        sponsor.setValue(now.sponsor());
        choose(strand, one -> one.id().equals(now.strand()));
        choose(theme, one -> one.id().equals(now.theme()));
        choose(principle, one -> one.id().equals(now.principle()));
        choose(condition, one -> one.id().equals(now.condition()));
        firstDay.setValue(now.firstDay());
        lastDay.setValue(now.lastDay());
        seats.setValue(now.seats());
        byApplication.setValue(now.byApplication());
        leads.setValue(now.leadSlots());
        adviserDays.setValue(now.adviserHalfDays() / 2.0);
    }

    private static <T> void choose(Select<T> field, java.util.function.Predicate<T> wanted) {
        field.getListDataView().getItems().filter(wanted).findFirst().ifPresent(field::setValue);
    }

    private Optional<ProposeInquiry> read() {
        var asks = FieldErrors.on(question, () -> Texts.line(question.getValue(), ProposeInquiry.QUESTION_MAX));
        var matters = FieldErrors.on(why, () -> Texts.block(why.getValue(), ProposeInquiry.WHY_MAX));
        var backedBy = FieldErrors.on(sponsor, () -> Texts.line(sponsor.getValue(), ProposeInquiry.SPONSOR_MAX));
        var ofStrand = chosen(strand);
        var first = chosen(firstDay);
        var last = FieldErrors.on(
                lastDay, () -> ProposeInquiry.lastDay(first.orElseGet(() -> given(lastDay)), given(lastDay)));
        var places = FieldErrors.on(seats, () -> ProposeInquiry.seats(given(seats)));
        var slots = FieldErrors.on(leads, () -> ProposeInquiry.leadSlots(given(leads)));
        var advisers =
                FieldErrors.on(adviserDays, () -> ProposeInquiry.adviserHalfDays(halfDays(adviserDays.getValue())));
        var checks = List.of(asks, matters, backedBy, ofStrand, first, last, places, slots, advisers);
        if (!checks.stream().allMatch(Optional::isPresent)) return Optional.empty();
        return Optional.of(new ProposeInquiry(
                asks.get(),
                matters.get(),
                backedBy.get(),
                ofStrand.get().id(),
                Optional.ofNullable(theme.getValue()).map(Strategy.Theme::id).orElse(null),
                first.get(),
                last.get(),
                places.get(),
                slots.get(),
                Optional.ofNullable(principle.getValue())
                        .map(Strategy.Principle::id)
                        .orElse(null),
                Optional.ofNullable(condition.getValue())
                        .map(Strategy.Condition::id)
                        .orElse(null),
                byApplication.getValue(),
                advisers.get()));
    }

    /** @throws UnusableInputException for what is no whole number of half days */
    static int halfDays(@Nullable Double days) {
        if (days == null) return 0;
        var halves = days * 2;
        if (halves != Math.rint(halves) || Math.abs(halves) > Short.MAX_VALUE)
            throw new UnusableInputException("inquiry.input.half-day-steps");
        return (int) halves;
    }

    private static <T, F extends Component & HasValidationProperties & HasValue<?, T>> Optional<T> chosen(F field) {
        return FieldErrors.on(field, () -> given(field));
    }

    private static <T> T given(HasValue<?, T> field) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
