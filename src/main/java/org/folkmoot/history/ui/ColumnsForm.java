package org.folkmoot.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.history.DateWay;
import org.folkmoot.history.HistoryPlanDetail;
import org.folkmoot.history.SettleColumns;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.shared.ui.FieldErrors;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.SheetLine;
import org.jspecify.annotations.Nullable;

/** What each column of a table means, with its first cells beside it, and what holds for lines that do not say it. */
class ColumnsForm extends Div {

    private static final int LONGEST_CELL = 60;

    private final List<Select<String>> columns = new ArrayList<>();
    private final Select<DateWay> dates = new Select<>();
    private final TextField activity = new TextField(getTranslation("history.settle.activity"));
    private final DatePicker day = new DatePicker(getTranslation("history.settle.day"));
    private final Select<EngagementKind> kind = new Select<>();
    private final Select<StrandSummary> strand = new Select<>();
    private final Div problem = new Div();
    private final transient Consumer<SettleColumns> settled;

    /** @param settled takes what was chosen; a refusal is shown here */
    ColumnsForm(
            HistoryPlanDetail plan,
            List<SheetLine> firstLines,
            List<StrandSummary> strands,
            LocalDate today,
            Consumer<SettleColumns> settled) {
        this.settled = settled;
        addClassName("fm-history-columns");
        problem.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("history.settle.columns")));
        for (var place = 0; place < plan.headings().size(); place++) add(column(plan, place, firstLines));
        add(new H2(getTranslation("history.settle.whole")), new Paragraph(getTranslation("history.settle.whole-help")));
        add(whole(plan, strands, today));
        var go = new Button(getTranslation("history.settle.go"), click -> submit());
        go.addClassName("fm-primary");
        add(problem, go);
    }

    private Div column(HistoryPlanDetail plan, int place, List<SheetLine> firstLines) {
        var heading = plan.headings().get(place);
        var called = heading.isEmpty() ? getTranslation("history.settle.no-heading", place + 1) : heading;
        var choice = new Select<String>();
        choice.setLabel(called);
        var possible = new ArrayList<String>();
        possible.add("");
        SheetKind.ATTENDANCE.columns().forEach(column -> possible.add(column.heading()));
        choice.setItems(possible);
        choice.setItemLabelGenerator(column -> column.isEmpty() ? getTranslation("history.settle.leave-out") : column);
        choice.setValue(plan.columns().get(place));
        columns.add(choice);
        var cells = new Span(firstLines.stream()
                .map(line -> cut(line.cell(place).strip()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · ")));
        cells.addClassName("fm-grey");
        var row = new Div(choice, cells);
        row.addClassName("fm-history-column");
        return row;
    }

    private Div whole(HistoryPlanDetail plan, List<StrandSummary> strands, LocalDate today) {
        dates.setLabel(getTranslation("history.settle.dates"));
        dates.setItems(DateWay.values());
        dates.setEmptySelectionAllowed(true);
        dates.setEmptySelectionCaption(getTranslation("history.dates.find-out"));
        dates.setItemLabelGenerator(
                way -> getTranslation(way == null ? "history.dates.find-out" : "history.dates.way." + way));
        if (plan.dates() != null) dates.setValue(plan.dates());
        activity.setValue(plan.activity());
        activity.setHelperText(getTranslation("history.settle.activity-help"));
        day.setLocale(Locale.UK);
        day.setMax(today);
        day.setValue(plan.day());
        kind.setLabel(getTranslation("history.settle.kind"));
        kind.setItems(EngagementKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("programme.kind." + one));
        kind.setValue(plan.kind());
        strand.setLabel(getTranslation("history.settle.strand"));
        strand.setItems(strands);
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(getTranslation("history.settle.no-strand"));
        strand.setItemLabelGenerator(one -> one == null
                ? getTranslation("history.settle.no-strand")
                : getTranslation("history.strand", one.number(), one.name()));
        strands.stream()
                .filter(one -> one.id().equals(plan.strand()))
                .findFirst()
                .ifPresent(strand::setValue);
        var form = new Div(dates, activity, day, kind, strand);
        form.addClassName("fm-form");
        return form;
    }

    private void submit() {
        problem.removeAll();
        problem.removeClassName("fm-error");
        if (day.isInvalid()) {
            FieldErrors.show(day, getTranslation("history.input.day"));
            return;
        }
        try {
            settled.accept(new SettleColumns(
                    columns.stream().map(Select::getValue).toList(),
                    dates.getValue(),
                    activity.getValue(),
                    day.getValue(),
                    kind.getValue(),
                    strandOf(strand.getValue())));
        } catch (UnusableInputException unusable) {
            no(getTranslation(unusable.key(), unusable.arguments()));
        } catch (RefusedException no) {
            no(getTranslation(no.refusal().key(), no.arguments()));
        }
    }

    private void no(String sentence) {
        problem.addClassName("fm-error");
        problem.add(new Paragraph(sentence));
    }

    private static org.folkmoot.programme.@Nullable StrandId strandOf(@Nullable StrandSummary strand) {
        return strand == null ? null : strand.id();
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL - 1) + "…" : cell;
    }
}
