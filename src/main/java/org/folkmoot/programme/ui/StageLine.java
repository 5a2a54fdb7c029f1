package org.folkmoot.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.programme.StageSummary;

/**
 * Stages along their months, with today marked: a picture for the eye. The list of stages beside it says the same in
 * words, so this is hidden from screen readers.
 */
class StageLine extends Div {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final int MONTHS_MAX = 60;

    private final LocalDate first;
    private final LocalDate end;

    StageLine(List<StageSummary> stages, LocalDate today) {
        addClassName("fm-stages");
        getElement().setAttribute("aria-hidden", "true");
        var firstMonth = YearMonth.from(stages.stream()
                .map(StageSummary::from)
                .min(LocalDate::compareTo)
                .orElse(today));
        var lastMonth = YearMonth.from(stages.stream()
                .flatMap(stage -> Stream.of(stage.from().plusMonths(2), stage.to()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(today));
        first = firstMonth.atDay(1);
        end = lastMonth.plusMonths(1).atDay(1);
        var months = (int) ChronoUnit.MONTHS.between(firstMonth, lastMonth) + 1;
        if (months > MONTHS_MAX) {
            setVisible(false);
            return;
        }
        getStyle().set("--fm-months", String.valueOf(months));
        add(months(firstMonth, months));
        stages.forEach(stage -> add(bar(stage, today)));
        if (!today.isBefore(first) && today.isBefore(end)) add(today(today));
    }

    private static Div months(YearMonth firstMonth, int count) {
        var row = new Div();
        row.addClassName("fm-stages-months");
        for (var i = 0; i < count; i++) {
            var month = firstMonth.plusMonths(i);
            row.add(new Span((i == 0 || month.getMonthValue() == 1 ? MONTH_AND_YEAR : MONTH).format(month)));
        }
        return row;
    }

    private Div bar(StageSummary stage, LocalDate today) {
        var bar = new Div(new Span(stage.name()));
        bar.addClassName("fm-stage");
        var to = stage.to();
        if (to == null) bar.addClassName("fm-stage-open");
        if (!today.isBefore(stage.from()) && (to == null || !today.isAfter(to))) bar.addClassName("fm-stage-now");
        bar.getStyle().set("--fm-from", share(stage.from())).set("--fm-to", share(to == null ? end : to.plusDays(1)));
        return new Div(bar);
    }

    private Div today(LocalDate today) {
        var mark = new Div(new Span(getTranslation("programme.stages.today")));
        mark.addClassName("fm-today");
        mark.getStyle().set("--fm-from", share(today));
        return mark;
    }

    private String share(LocalDate day) {
        var all = ChronoUnit.DAYS.between(first, end);
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * ChronoUnit.DAYS.between(first, day) / all);
    }
}
