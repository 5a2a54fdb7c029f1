package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register and the measurements of a target as tables to take along. Names of people for those signed in. */
@Service
@Transactional(readOnly = true)
public class TargetExportService {

    private final TargetService targets;
    private final TargetWords words;

    TargetExportService(TargetService targets, TargetWords words) {
        this.targets = targets;
        this.words = words;
    }

    /** As CSV, narrowed down as on the screen. */
    @PreAuthorize("permitAll")
    public byte[] register(TargetFilter filter) {
        return SheetWriter.csv(
                headings(
                        "number",
                        "title",
                        "kind",
                        "direction",
                        "unit",
                        "out-of",
                        "compared-with",
                        "theme",
                        "strand",
                        "body",
                        "person",
                        "baseline",
                        "baseline-other",
                        "baseline-on",
                        "goal",
                        "by",
                        "value",
                        "other",
                        "measured-on",
                        "expected-today",
                        "status",
                        "why",
                        "due",
                        "source"),
                targets.list(filter).lines().stream().map(this::cells).toList());
    }

    private List<String> cells(TargetLine line) {
        var terms = line.terms();
        var scale = terms.scale();
        var aim = terms.aim();
        var latest = line.course().latest();
        return List.of(
                String.valueOf(terms.number()),
                terms.title(),
                words.say("target.kind." + scale.kind()),
                words.say("target.direction." + scale.direction()),
                scale.unit(),
                line.outOf() == null ? "" : String.valueOf(line.outOf()),
                scale.comparedWith(),
                line.theme(),
                line.strand(),
                terms.owner().body(),
                Objects.requireNonNullElse(line.ownerName(), ""),
                figure(aim.baseline()),
                figure(aim.baselineOther()),
                day(aim.baselineOn()),
                figure(terms.goalLevel(line.outOf())),
                day(aim.by()),
                latest == null ? "" : figure(latest.value()),
                latest == null ? "" : figure(latest.other()),
                latest == null ? "" : day(latest.day()),
                figure(line.course().expectedToday()),
                words.status(line.status()),
                line.why(),
                day(line.course().due()),
                terms.source());
    }

    /** Every row as CSV, those that hold no more too, by the day they stand for, newest first. Only headings for no target. */
    @PreAuthorize("permitAll")
    public byte[] measurements(TargetId id) {
        var lines = new ArrayList<List<String>>();
        targets.find(id).map(TargetDetail::measurements).orElse(List.of()).forEach(line -> lines.add(cells(line)));
        return SheetWriter.csv(
                headings(
                        "measured-on",
                        "value",
                        "other",
                        "out-of",
                        "source",
                        "link",
                        "by-whom",
                        "entered",
                        "holds",
                        "reason"),
                lines);
    }

    private List<String> cells(MeasurementLine line) {
        var measured = line.measured();
        var replaced = line.replaced();
        return List.of(
                day(measured.day()),
                figure(measured.value()),
                figure(measured.other()),
                measured.outOf() == null ? "" : String.valueOf(measured.outOf()),
                line.source(),
                line.link(),
                line.portal() ? words.say("target.by-portal") : line.by(),
                line.at().toString(),
                words.say(line.holds() ? "target.export.yes" : "target.export.no"),
                replaced == null ? line.reason() : replaced.reason());
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(name -> words.say("target.export." + name)).toList();
    }

    /** Without grouping, so that a spreadsheet reads it as a number. */
    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
