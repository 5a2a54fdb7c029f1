package org.folkmoot.conversation.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DatesRule;
import org.folkmoot.conversation.Rhythm;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Dates by a rule: once, every so many weeks or months, a number of times or until a day. */
class RulePart extends Div {

    private enum Pattern {
        ONCE,
        WEEKLY,
        MONTHLY_ON_WEEKDAY,
        MONTHLY_ON_DAY
    }

    private enum Ends {
        TIMES,
        UNTIL
    }

    private final transient Consumer<List<PlannedDate>> made;

    private final Select<Pattern> pattern = new Select<>();
    private final DatePicker first = new DatePicker(getTranslation("conversation.new.day"));
    private final TimePicker time = new TimePicker(getTranslation("conversation.new.time"));
    private final IntegerField minutes = new IntegerField(getTranslation("conversation.new.minutes"));
    private final IntegerField every = new IntegerField();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>(getTranslation("conversation.rule.weekdays"));
    private final Select<Integer> nth = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<Integer> monthDay = new Select<>();
    private final Select<Ends> ends = new Select<>();
    private final IntegerField times = new IntegerField(getTranslation("conversation.rule.times"));
    private final DatePicker until = new DatePicker(getTranslation("conversation.rule.until"));

    /** @param made takes the dates; what it throws is shown at the first day */
    RulePart(PortalClock clock, Consumer<List<PlannedDate>> made) {
        this.made = made;
        addClassName("fm-form");
        first.setLocale(Locale.UK);
        first.setMin(clock.today());
        first.addValueChangeListener(change -> suggest(change.getValue()));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(LocalTime.of(14, 0));
        minutes.setValue(120);
        every.setValue(1);
        every.setMin(1);
        every.setStepButtonsVisible(true);
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(RulePart::name);
        choices(nth, "conversation.rule.nth", List.of(1, 2, 3, 4, Rhythm.LAST), 1);
        nth.setItemLabelGenerator(one -> getTranslation("conversation.rule.nth." + one));
        choices(weekday, "conversation.rule.weekday", List.of(DayOfWeek.values()), DayOfWeek.MONDAY);
        weekday.setItemLabelGenerator(RulePart::name);
        choices(
                monthDay,
                "conversation.rule.month-day",
                IntStream.concat(IntStream.rangeClosed(1, 31), IntStream.of(Rhythm.LAST))
                        .boxed()
                        .toList(),
                1);
        monthDay.setItemLabelGenerator(
                one -> one == Rhythm.LAST ? getTranslation("conversation.rule.last-day") : String.valueOf(one));
        choices(ends, "conversation.rule.ends", List.of(Ends.values()), Ends.TIMES);
        ends.setItemLabelGenerator(one -> getTranslation("conversation.rule.ends." + one));
        times.setValue(4);
        until.setLocale(Locale.UK);
        choices(pattern, "conversation.rule.pattern", List.of(Pattern.values()), Pattern.ONCE);
        pattern.setItemLabelGenerator(one -> getTranslation("conversation.rule.pattern." + one));
        pattern.addValueChangeListener(change -> arrange());
        ends.addValueChangeListener(change -> arrange());
        var make = new NativeButton(getTranslation("conversation.rule.make"), click -> make());
        make.addClassName("fm-secondary");
        add(
                new H2(getTranslation("conversation.new.when")),
                zone(clock),
                pattern,
                first,
                time,
                minutes,
                every,
                weekdays,
                nth,
                weekday,
                monthDay,
                ends,
                times,
                until,
                make);
        arrange();
    }

    private <T> void choices(Select<T> field, String key, List<T> items, T usual) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setValue(usual);
    }

    private Paragraph zone(PortalClock clock) {
        var line = new Paragraph(getTranslation(
                "conversation.rule.zone",
                clock.getZone().getDisplayName(TextStyle.FULL, Locale.UK),
                clock.getZone().getId()));
        line.addClassName("fm-grey");
        return line;
    }

    private void arrange() {
        var now = pattern.getValue();
        var again = now != Pattern.ONCE;
        every.setVisible(again);
        every.setLabel(getTranslation(
                now == Pattern.WEEKLY ? "conversation.rule.every-weeks" : "conversation.rule.every-months"));
        weekdays.setVisible(now == Pattern.WEEKLY);
        nth.setVisible(now == Pattern.MONTHLY_ON_WEEKDAY);
        weekday.setVisible(now == Pattern.MONTHLY_ON_WEEKDAY);
        monthDay.setVisible(now == Pattern.MONTHLY_ON_DAY);
        ends.setVisible(again);
        times.setVisible(again && ends.getValue() == Ends.TIMES);
        until.setVisible(again && ends.getValue() == Ends.UNTIL);
    }

    /** What a first day usually means for the rule; weekdays chosen by hand stay. */
    private void suggest(@Nullable LocalDate day) {
        if (day == null) return;
        if (weekdays.isEmpty()) weekdays.setValue(Set.of(day.getDayOfWeek()));
        weekday.setValue(day.getDayOfWeek());
        monthDay.setValue(day.getDayOfMonth());
    }

    private void make() {
        var from = FieldErrors.on(first, () -> given(first.getValue()));
        var at = FieldErrors.on(time, () -> given(time.getValue()));
        var lasts = FieldErrors.on(minutes, () -> Duration.ofMinutes(given(minutes.getValue())));
        var rhythm = rhythm();
        if (from.isEmpty() || at.isEmpty() || lasts.isEmpty() || rhythm.isEmpty()) return;
        var rule = ends(from.get(), rhythm.get());
        if (rule.isEmpty()) return;
        FieldErrors.run(
                first,
                () -> made.accept(rule.get().days().stream()
                        .map(day -> new PlannedDate(day, at.get(), lasts.get(), null, null))
                        .toList()));
    }

    private Optional<? extends Rhythm> rhythm() {
        var step = pattern.getValue() == Pattern.ONCE
                ? Optional.of(1)
                : FieldErrors.on(every, () -> Rhythm.checkEvery(given(every.getValue())));
        if (step.isEmpty()) return Optional.empty();
        return switch (pattern.getValue()) {
            case ONCE -> Optional.of(new Rhythm.Once());
            case WEEKLY -> FieldErrors.on(weekdays, () -> new Rhythm.Weekly(step.get(), weekdays.getValue()));
            case MONTHLY_ON_WEEKDAY ->
                Optional.of(new Rhythm.MonthlyOnWeekday(step.get(), nth.getValue(), weekday.getValue()));
            case MONTHLY_ON_DAY -> Optional.of(new Rhythm.MonthlyOnDay(step.get(), monthDay.getValue()));
        };
    }

    private Optional<DatesRule> ends(LocalDate from, Rhythm rhythm) {
        if (pattern.getValue() == Pattern.ONCE) return Optional.of(DatesRule.times(from, rhythm, 1));
        return ends.getValue() == Ends.TIMES
                ? FieldErrors.on(times, () -> DatesRule.times(from, rhythm, given(times.getValue())))
                : FieldErrors.on(until, () -> DatesRule.until(from, rhythm, given(until.getValue())));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static <T> T given(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow(() -> new UnusableInputException("input.required"));
    }
}
