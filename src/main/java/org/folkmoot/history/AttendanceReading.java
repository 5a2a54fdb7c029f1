package org.folkmoot.history;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.history.HistoryLines.Understood;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ImportChange.Change;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.LineReading;
import org.folkmoot.sheet.SheetKind.Column;
import org.folkmoot.sheet.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one table: each is understood or refused with what is possible instead; one that stands in the table
 * already is refused, one that an earlier import has counted is passed over.
 */
class AttendanceReading implements SheetRows.Looking {

    private static final int LONGEST_NUMBER = 20;

    private final ImportId id;
    private final HistoryPlanDetail plan;
    private final Optional<DateWay> dates;
    private final Days days;
    private final KindWords.Known kinds;
    private final HistoryLines lines;
    private final Map<String, StrandId> strands = new HashMap<>();
    private final Map<String, AreaId> areas = new HashMap<>();
    private final String possibleStrands;
    private final String possibleAreas;
    private Map<LineReading, Understood> chunk = Map.of();

    /** @param from the programme's first day, or null while none is stated */
    record Days(@Nullable LocalDate from, LocalDate today, Dates words) {}

    AttendanceReading(
            ImportId id,
            HistoryPlanDetail plan,
            Optional<DateWay> dates,
            Days days,
            KindWords.Known kinds,
            ProgrammeService programme,
            HistoryLines lines) {
        this.id = id;
        this.plan = plan;
        this.dates = dates;
        this.days = days;
        this.kinds = kinds;
        this.lines = lines;
        for (var strand : programme.strands()) {
            strands.put(String.valueOf(strand.number()), strand.id());
            strands.put(LineKeys.plain(strand.name()), strand.id());
            strands.put(LineKeys.plain(called(strand)), strand.id());
        }
        possibleStrands =
                programme.strands().stream().map(AttendanceReading::called).collect(joining(", "));
        for (var area : programme.areas()) areas.put(LineKeys.plain(area.name()), area.id());
        possibleAreas = programme.areas().stream().map(Area::name).collect(joining(", "));
    }

    private static String called(StrandSummary strand) {
        return strand.number() + " " + strand.name();
    }

    @Override
    public void prepare(List<LineReading> readings) {
        Map<LineReading, AttendanceLine> read = new HashMap<>();
        for (var reading : readings) read(reading).ifPresent(line -> read.put(reading, line));
        Map<LineReading, UUID> keys = new HashMap<>();
        read.forEach((reading, line) -> keys.put(reading, line.key()));
        var seen = lines.numbers(id, keys.values());
        var counted = lines.standing(keys.values());
        chunk = new HashMap<>();
        for (var reading : readings) {
            var line = read.get(reading);
            var key = keys.get(reading);
            if (line == null || key == null) continue;
            var earlier = seen.putIfAbsent(key, reading.number());
            if (earlier == null) chunk.put(reading, new Understood(reading.number(), key, line, counted.get(key)));
            else reading.problem(who(line), "history.problem.twice", earlier);
        }
    }

    @Override
    public Optional<SheetRows.Row> row(LineReading reading) {
        return Optional.ofNullable(chunk.get(reading))
                .map(one -> new SheetRows.Row(one, one.repeats() == null ? Change.ADDED : Change.UNCHANGED));
    }

    private static Column who(AttendanceLine line) {
        if (line.email() != null) return Columns.EMAIL;
        return line.isPerson() ? Columns.NAME : Columns.HEADS;
    }

    private Optional<AttendanceLine> read(LineReading line) {
        var activity = line.on(
                Columns.ACTIVITY,
                () -> Texts.line(or(line.text(Columns.ACTIVITY), plan.activity()), SettleColumns.ACTIVITY_MAX));
        var day = line.on(Columns.DATE, () -> day(line.text(Columns.DATE)));
        var kind = line.on(Columns.KIND, () -> kind(line.text(Columns.KIND)));
        var strand = line.on(Columns.STRAND, () -> strand(line.text(Columns.STRAND)));
        var name = line.on(Columns.NAME, () -> optionalLine(name(line), RegisterMember.NAME_MAX));
        var email = line.on(Columns.EMAIL, () -> email(line.text(Columns.EMAIL)));
        var organisation = line.on(
                Columns.ORGANISATION, () -> optionalLine(line.text(Columns.ORGANISATION), OrganisationFacts.NAME_MAX));
        var area = line.on(Columns.AREA, () -> area(line.text(Columns.AREA)));
        var somebody = !name(line).isEmpty() || !line.text(Columns.EMAIL).isEmpty();
        var heads = line.on(Columns.HEADS, () -> heads(line.text(Columns.HEADS), somebody));
        var note = line.on(Columns.NOTE, () -> Texts.optionalBlock(line.text(Columns.NOTE), AttendanceLine.NOTE_MAX));
        if (!line.problems().isEmpty()) return Optional.empty();
        return Optional.of(new AttendanceLine(
                activity.orElseThrow(),
                day.orElseThrow(),
                kind.orElseThrow(),
                strand.orElseThrow().orElse(null),
                name.orElseThrow().orElse(null),
                email.orElseThrow().orElse(null),
                organisation.orElseThrow().orElse(null),
                area.orElseThrow().orElse(null),
                heads.orElseThrow(),
                note.orElseThrow()));
    }

    private LocalDate day(String typed) {
        var day = typed.isEmpty()
                ? plan.day()
                : dates.flatMap(way -> way.read(typed)).orElse(null);
        if (day == null)
            throw typed.isEmpty()
                    ? new UnusableInputException("input.required")
                    : new UnusableInputException("history.problem.day", typed);
        if (day.isAfter(days.today()))
            throw new UnusableInputException(
                    "history.problem.future", days.words().fullDay(day));
        var from = days.from();
        if (from != null && day.isBefore(from))
            throw new UnusableInputException(
                    "history.problem.before-programme",
                    days.words().fullDay(day),
                    days.words().fullDay(from));
        return day;
    }

    private EngagementKind kind(String typed) {
        if (typed.isEmpty()) return plan.kind();
        return kinds.of(typed)
                .orElseThrow(() -> new UnusableInputException("history.problem.kind", typed, kinds.possible()));
    }

    private Optional<StrandId> strand(String typed) {
        if (typed.isEmpty()) return Optional.ofNullable(plan.strand());
        var found = strands.get(LineKeys.plain(typed));
        if (found == null) throw new UnusableInputException("history.problem.strand", typed, possibleStrands);
        return Optional.of(found);
    }

    private Optional<AreaId> area(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        var found = areas.get(LineKeys.plain(typed));
        if (found == null) throw new UnusableInputException("history.problem.area", typed, possibleAreas);
        return Optional.of(found);
    }

    /** A person is one head, and does not need a number; without a person there must be one. */
    private static Integer heads(String typed, boolean somebody) {
        if (typed.isEmpty()) {
            if (somebody) return 1;
            throw new UnusableInputException("history.problem.nobody");
        }
        int heads;
        try {
            if (typed.length() > LONGEST_NUMBER) throw new NumberFormatException();
            heads = new BigDecimal(typed).intValueExact();
        } catch (ArithmeticException | NumberFormatException noNumber) {
            throw new UnusableInputException("history.problem.heads-number", typed);
        }
        if (heads < 1) throw new UnusableInputException("history.problem.heads-below-one", typed);
        if (heads > AttendanceLine.HEADS_MAX)
            throw new UnusableInputException("history.problem.heads-too-many", typed, AttendanceLine.HEADS_MAX);
        if (somebody && heads > 1) throw new UnusableInputException("history.problem.one-person", typed);
        return heads;
    }

    private static String name(LineReading line) {
        var whole = line.text(Columns.NAME);
        return whole.isEmpty()
                ? Stream.of(line.text(Columns.FIRST), line.text(Columns.LAST))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" "))
                : whole;
    }

    private static Optional<String> optionalLine(String typed, int max) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(Texts.line(typed, max));
    }

    private static Optional<String> email(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(new EmailAddress(typed).value());
    }

    private static String or(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}
