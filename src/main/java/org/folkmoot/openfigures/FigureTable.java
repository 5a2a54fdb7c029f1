package org.folkmoot.openfigures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.openfigures.ReachFigures.MonthOfPeople;
import org.folkmoot.openfigures.ReachFigures.Part;
import org.folkmoot.openfigures.ReachFigures.StrandFigures;
import org.folkmoot.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The open figures as one table: a line for the programme, each strand and each part of the breakdown. */
@Component
class FigureTable {

    private static final List<String> COLUMNS = List.of(
            "part",
            "key",
            "name",
            "withheld",
            "people",
            "unnamed",
            "places",
            "organisations",
            "sectors",
            "activities",
            "target",
            "measure",
            "from",
            "to",
            "expected",
            "forecast",
            "first-timers",
            "returners");

    private final MessageSource messages;

    FigureTable(MessageSource messages) {
        this.messages = messages;
    }

    /** UTF-8 with commas and a byte order mark. Days as 2009-03-31; what is withheld, or not stated, is empty. */
    byte[] csv(ReachFigures figures) {
        return SheetWriter.csv(
                COLUMNS.stream().map(name -> text("openfigures.csv." + name)).toList(), lines(figures));
    }

    /** The table as it is, and one more line at its end. */
    byte[] withdrawn(byte[] csv, Instant at, String reason) {
        var both = new String(SheetWriter.csv(COLUMNS, List.of(line("withdrawn", at, reason))), StandardCharsets.UTF_8);
        var line = both.substring(both.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(csv, csv.length + line.length);
        System.arraycopy(line, 0, all, csv.length, line.length);
        return all;
    }

    private List<List<String>> lines(ReachFigures figures) {
        var whole = figures.programme();
        var lines = new ArrayList<List<String>>();
        lines.add(line(
                "programme",
                "",
                figures.name(),
                "",
                whole.people(),
                whole.unnamed(),
                whole.places(),
                whole.organisations(),
                whole.sectors(),
                whole.activities()));
        lines.add(line(
                "register",
                "",
                "",
                "",
                null,
                null,
                null,
                figures.denominators().organisations(),
                figures.denominators().sectors()));
        figures.strands().forEach(strand -> lines.add(strand(strand)));
        var breakdown = figures.breakdown();
        var people = new HashMap<String, MonthOfPeople>();
        breakdown.regularity().months().forEach(month -> people.put(month.month(), month));
        breakdown.months().forEach(part -> lines.add(month(part, people.get(part.key()))));
        parts(lines, "area", breakdown.areas());
        parts(lines, "sector", breakdown.sectors());
        parts(lines, "organisation", breakdown.organisations());
        parts(lines, "sector-and-area", breakdown.sectorsAndAreas());
        var once = breakdown.regularity().inOneActivity();
        lines.add(line("in-one-activity", "", "", once == null ? text("openfigures.csv.yes") : "", once));
        return lines;
    }

    private List<String> strand(StrandFigures strand) {
        return line(
                "strand",
                strand.number(),
                strand.name(),
                "",
                strand.people(),
                strand.unnamed(),
                strand.places(),
                strand.organisations(),
                strand.sectors(),
                strand.activities(),
                strand.target(),
                strand.measure() == null ? null : text("measure." + strand.measure()),
                strand.from(),
                strand.to(),
                strand.expectedByToday(),
                strand.forecast());
    }

    private void parts(List<List<String>> lines, String what, List<Part> parts) {
        parts.forEach(part -> lines.add(part(what, part)));
    }

    private List<String> month(Part month, @Nullable MonthOfPeople people) {
        var line = part("month", month);
        if (people == null) return line;
        line.set(COLUMNS.indexOf("first-timers"), Objects.toString(people.firstTimers(), ""));
        line.set(COLUMNS.indexOf("returners"), Objects.toString(people.returners(), ""));
        return line;
    }

    private List<String> part(String what, Part part) {
        return line(
                what,
                part.key(),
                part.name(),
                part.withheld() ? text("openfigures.csv.yes") : "",
                part.people(),
                part.unnamed(),
                part.places(),
                part.organisations(),
                part.sectors(),
                part.activities());
    }

    private List<String> line(String what, @Nullable Object... cells) {
        var line = new ArrayList<String>();
        line.add(text("openfigures.csv.part." + what));
        for (var cell : cells) line.add(Objects.toString(cell, ""));
        while (line.size() < COLUMNS.size()) line.add("");
        return line;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
