package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.openfigures.ReachFigures;
import org.folkmoot.openfigures.ReachFigures.MonthOfPeople;
import org.folkmoot.openfigures.ReachFigures.Part;
import org.folkmoot.openfigures.ReachFigures.StrandFigures;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** Open figures as tables, each figure with its counting rule. */
final class FigureTables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final List<String> OF_PART =
            List.of("name", "people", "unnamed", "places", "organisations", "sectors", "activities");
    private static final List<String> OF_STRAND = List.of(
            "number",
            "strand",
            "target",
            "people",
            "unnamed",
            "places",
            "organisations",
            "sectors",
            "activities",
            "expected",
            "forecast");
    private static final List<String> OF_MONTH = List.of("month", "first-timers", "returners");

    private final Component screen;
    private final Dates dates;
    private final ReachFigures figures;

    FigureTables(Component screen, Dates dates, ReachFigures figures) {
        this.screen = screen;
        this.dates = dates;
        this.figures = figures;
    }

    List<Component> all() {
        var all = new ArrayList<Component>();
        all.add(whole());
        if (!figures.strands().isEmpty()) all.add(strands());
        var parts = figures.breakdown();
        all.add(regularity());
        part(all, "months", parts.months());
        part(all, "areas", parts.areas());
        part(all, "sectors", parts.sectors());
        part(all, "organisations", parts.organisations());
        part(all, "sectors-and-areas", parts.sectorsAndAreas());
        return all;
    }

    private PageSection whole() {
        var whole = figures.programme();
        var of = figures.denominators();
        var list = new DescriptionList();
        list.addClassName("fm-facts");
        fact(list, "people", number(whole.people()));
        fact(list, "unnamed", number(whole.unnamed()));
        fact(list, "places", number(whole.places()));
        fact(list, "organisations", say("openfigures.of", whole.organisations(), of.organisations()));
        fact(list, "sectors", say("openfigures.of", whole.sectors(), of.sectors()));
        fact(list, "activities", number(whole.activities()));
        return new PageSection(say("openfigures.whole"), list);
    }

    private void fact(DescriptionList list, String figure, String value) {
        var number = new Span(value);
        number.addClassName("fm-figure");
        var rule = new Paragraph(say("engagement.rule." + figure));
        rule.addClassName("fm-grey");
        list.add(
                new DescriptionList.Term(say("openfigures.column." + figure)),
                new DescriptionList.Description(number, rule));
    }

    private PageSection strands() {
        var table = table(say("openfigures.strands.caption"), OF_STRAND);
        figures.strands().forEach(strand -> table.getBody().add(strand(strand)));
        return new PageSection(say("openfigures.strands"), scrolling(say("openfigures.strands"), table), rules());
    }

    private NativeTableRow strand(StrandFigures strand) {
        var row = new NativeTableRow(
                cell(number(strand.number())), header(strand.name(), "row"), new NativeTableCell(target(strand)));
        for (var figure : new int[] {
            strand.people(),
            strand.unnamed(),
            strand.places(),
            strand.organisations(),
            strand.sectors(),
            strand.activities()
        }) row.add(cell(number(figure)));
        row.add(cell(orNone(strand.expectedByToday())), cell(orNone(strand.forecast())));
        return row;
    }

    /** "500 people by 31 March 2009", or that there is none: never 0 %. */
    private String target(StrandFigures strand) {
        var target = strand.target();
        var measure = strand.measure();
        if (target == null || measure == null) return say("openfigures.no-target");
        var until = strand.to();
        return until == null
                ? say("openfigures.target", target, say("measure." + measure))
                : say("openfigures.target.by", target, say("measure." + measure), dates.fullDay(until));
    }

    /** What counted on that day, which may be another rule by now. */
    private Div rules() {
        var rules = new Div();
        for (var strand : figures.strands()) {
            var counts = kinds(strand);
            var rule = new Paragraph(
                    counts.isEmpty()
                            ? say("openfigures.counts.nothing", strand.name())
                            : say("openfigures.counts", strand.name(), String.join(", ", counts)));
            rule.addClassName("fm-grey");
            rules.add(rule);
        }
        return rules;
    }

    private List<String> kinds(StrandFigures strand) {
        return strand.counts().stream()
                .map(kind -> say("programme.kind." + kind))
                .toList();
    }

    private PageSection regularity() {
        var regularity = figures.breakdown().regularity();
        var once = regularity.inOneActivity();
        var percent = regularity.inOneActivityPercent();
        var section = new PageSection(
                say("openfigures.regularity"),
                new Paragraph(
                        once == null
                                ? say("openfigures.regularity.withheld", figures.smallestShown())
                                : percent == null
                                        ? say("openfigures.regularity.nobody")
                                        : say(
                                                "openfigures.regularity.share",
                                                percent,
                                                once,
                                                figures.programme().people())));
        if (regularity.months().isEmpty()) return section;
        var table = table(say("openfigures.regularity.caption", figures.smallestShown()), OF_MONTH);
        regularity.months().forEach(month -> table.getBody().add(month(month)));
        section.add(scrolling(say("openfigures.regularity"), table));
        return section;
    }

    private NativeTableRow month(MonthOfPeople month) {
        return new NativeTableRow(
                header(monthName(month.month(), month.month()), "row"),
                cell(orNotShown(month.firstTimers())),
                cell(orNotShown(month.returners())));
    }

    private void part(List<Component> all, String what, List<Part> parts) {
        if (parts.isEmpty()) return;
        var table = table(say("openfigures.parts.caption", figures.smallestShown()), OF_PART);
        parts.forEach(part -> table.getBody().add(part(part)));
        var title = say("openfigures.parts." + what);
        all.add(new PageSection(title, scrolling(title, table)));
    }

    private NativeTableRow part(Part part) {
        var row = new NativeTableRow(header(monthName(part.key(), part.name()), "row"));
        row.add(
                cell(orNotShown(part.people())),
                cell(orNotShown(part.unnamed())),
                cell(orNotShown(part.places())),
                cell(orNotShown(part.organisations())),
                cell(orNotShown(part.sectors())),
                cell(orNotShown(part.activities())));
        return row;
    }

    private NativeTable table(String caption, List<String> columns) {
        var table = new NativeTable();
        table.addClassName("fm-table");
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        columns.forEach(name -> head.add(header(say("openfigures.column." + name), "col")));
        table.getHead().add(head);
        return table;
    }

    /** Wider than a phone: it scrolls by itself, also by keyboard. */
    private static Div scrolling(String label, NativeTable table) {
        var box = new Div(table);
        box.addClassName("fm-table-scroll");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", label);
        return box;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("fm-number");
        return cell;
    }

    /** "November 2026" for a month; a name as it is for anything else. */
    private static String monthName(String key, String name) {
        try {
            return YearMonth.parse(key).format(MONTH);
        } catch (DateTimeParseException noMonth) {
            return name;
        }
    }

    private String orNotShown(@Nullable Integer figure) {
        return figure == null ? say("openfigures.not-shown") : number(figure);
    }

    private String orNone(@Nullable Integer figure) {
        return figure == null ? say("openfigures.none") : number(figure);
    }

    private String number(int figure) {
        return say("openfigures.number", figure);
    }

    private String say(String key, Object... values) {
        return screen.getTranslation(key, values);
    }
}
