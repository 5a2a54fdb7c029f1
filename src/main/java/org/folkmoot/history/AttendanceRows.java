package org.folkmoot.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.engagement.EngagementInBulk;
import org.folkmoot.history.HistoryLines.Counting;
import org.folkmoot.history.HistoryLines.Standing;
import org.folkmoot.history.HistoryLines.Understood;
import org.folkmoot.history.HistoryLines.Waiting;
import org.folkmoot.history.HistoryValues.Chosen;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StageSummary;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.MappedRows;
import org.folkmoot.sheet.RawLines;
import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.StagedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Past attendance as a table. A line that counts, the ledger's row and how far the import is stand together in one
 * transaction; the same line counts once, whatever table it is in, until it is taken back.
 */
@Component
class AttendanceRows implements MappedRows {

    /** A ledger's row takes several statements, and others who write wait for a batch to end. */
    private static final int AT_ONCE = 100;

    private static final String KEY = "import:";
    private static final String ORIGIN = "import";

    private final HistoryPlans plans;
    private final HistoryLines lines;
    private final HistoryValues values;
    private final HistoryMatching matching;
    private final KindWords kinds;
    private final ProgrammeService programme;
    private final EngagementInBulk ledger;
    private final TransactionTemplate transaction;
    private final Dates dates;
    private final PortalClock clock;

    AttendanceRows(
            HistoryPlans plans,
            HistoryLines lines,
            HistoryValues values,
            HistoryMatching matching,
            KindWords kinds,
            ProgrammeService programme,
            EngagementInBulk ledger,
            TransactionTemplate transaction,
            Dates dates,
            PortalClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.values = values;
        this.matching = matching;
        this.kinds = kinds;
        this.programme = programme;
        this.ledger = ledger;
        this.transaction = transaction;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public SheetKind kind() {
        return SheetKind.ATTENDANCE;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    /** A table with the headings of one that was brought in before begins with what was settled for that one. */
    @Override
    public void came(ImportId id, List<String> headings) {
        var plan = new HistoryPlan(id, headings);
        plans.carriedOut(plan.headingsAsKept(), Limit.of(1)).forEach(plan::like);
        plans.save(plan);
    }

    @Override
    public List<String> headings(ImportId id) {
        return plans.findById(id.value()).map(HistoryPlan::headings).orElse(List.of());
    }

    @Override
    public Settled settled(ImportId id, RawLines raw) {
        while (Objects.requireNonNull(transaction.execute(status -> lines.forgetSomeUncounted(id))) > 0) {}
        var plan = Objects.requireNonNull(transaction.execute(
                status -> plans.lock(id.value()).orElseThrow().detail()));
        var way = way(plan, raw);
        transaction.executeWithoutResult(
                status -> plans.lock(id.value()).orElseThrow().isReadAs(way.orElse(null)));
        return new Settled(
                plan.columns(),
                new AttendanceReading(
                        id,
                        plan,
                        way,
                        new AttendanceReading.Days(firstDay(), clock.today(), dates),
                        kinds.known(),
                        programme,
                        lines),
                good -> take(id, good),
                moved -> {
                    matching.recount(id, moved);
                    matching.match(id, moved);
                });
    }

    private Optional<DateWay> way(HistoryPlanDetail plan, RawLines raw) {
        if (plan.dates() != null) return Optional.of(plan.dates());
        var place = plan.columns().indexOf(Columns.DATE.heading());
        if (place < 0) return Optional.empty();
        var column = new DateColumn();
        raw.forEach(line -> column.add(line.number(), line.cell(place).strip()));
        return column.way(dates);
    }

    private @Nullable LocalDate firstDay() {
        return Stream.concat(
                        programme.stages().stream().map(StageSummary::from),
                        programme.strands().stream().map(StrandSummary::from).flatMap(Stream::ofNullable))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private void take(ImportId id, List<StagedLine> good) {
        var understood = good.stream().map(line -> (Understood) line.entry()).toList();
        lines.add(id, understood);
        values.add(id, understood.stream().map(Understood::line).toList());
    }

    @Override
    public void begins(ImportId id) {
        var plan = plans.lock(id.value()).orElseThrow();
        var people = values.count(id, ValueKind.PERSON, true);
        var organisations = values.count(id, ValueKind.ORGANISATION, true);
        if (people + organisations > 0) throw new RefusedException(HistoryRefusal.UNDECIDED, people, organisations);
        plan.begin();
    }

    @Override
    public BulkOutcome write(ImportId id, List<StagedLine> staged) {
        var batch = lines.waiting(id, staged.getFirst().line(), staged.getLast().line());
        var keys = batch.stream().map(Waiting::key).toList();
        var counted = lines.standing(keys);
        var times = lines.timesCounted(keys);
        var meant = new Meant(id, batch);
        var counting = new ArrayList<Counting>();
        var happened = new ArrayList<AttendanceCounted>();
        var repeating = new ArrayList<Waiting>();
        for (var line : batch) {
            if (counted.containsKey(line.key())) {
                repeating.add(line);
                continue;
            }
            var one = meant.counting(line, times.getOrDefault(line.key(), 0));
            counting.add(one);
            happened.add(happened(line, one));
        }
        lines.count(counting, clock.instant());
        lines.forget(repeating);
        ledger.take(happened);
        return new BulkOutcome(counting.size(), 0, repeating.size());
    }

    private AttendanceCounted happened(Waiting line, Counting one) {
        return new AttendanceCounted(
                one.engagementKey(),
                line.kind(),
                one.member(),
                one.organisation(),
                one.member() == null ? line.heads() : 1,
                line.strand(),
                new Origin(ORIGIN, line.activityKey().toString(), line.activity(), new HistoryLineId(line.id()).path()),
                line.day().atStartOfDay(clock.getZone()).toInstant());
    }

    @Override
    public void finished(ImportId id) {
        lines.forgetUncounted(id);
        values.forgetUnnamed(id);
    }

    @Override
    public void letGo(ImportId id) {
        lines.forgetUncounted(id);
        if (lines.hasCounted(id)) {
            values.forgetUnnamed(id);
            return;
        }
        values.forget(id);
        plans.deleteOf(id.value());
    }

    /** From the end: whichever line of a day still counts is then found at the front, however many are taken back. */
    @Override
    public Optional<TookBack> takeBack(ImportId id, int before, int atMost) {
        var standing = lines.standing(id, before, atMost);
        if (standing.isEmpty()) return Optional.empty();
        var now = clock.instant();
        lines.takeBack(standing, now);
        ledger.takeBack(standing.stream()
                .map(Standing::engagementKey)
                .map(key -> new AttendanceTakenBack(key, now))
                .toList());
        return Optional.of(new TookBack(standing.size(), standing.getLast().number()));
    }

    /** Whom the lines of one batch mean. */
    private final class Meant {

        private final HashMap<UUID, Chosen> chosen = new HashMap<>();

        Meant(ImportId id, List<Waiting> batch) {
            var named = new HashSet<UUID>();
            for (var line : batch) {
                if (line.personKey() != null) named.add(line.personKey());
                if (line.organisationKey() != null) named.add(line.organisationKey());
            }
            chosen.putAll(values.chosen(id, named));
        }

        /** @param times how often the same line was counted before, and taken back since */
        Counting counting(Waiting line, int times) {
            var member = member(line);
            return new Counting(
                    line.id(),
                    line.key(),
                    KEY + line.key() + (times == 0 ? "" : ":" + (times + 1)),
                    member,
                    organisation(line),
                    member != null);
        }

        private @Nullable MemberId member(Waiting line) {
            var meant = line.personKey() == null ? null : chosen.get(line.personKey());
            return meant == null ? null : meant.member();
        }

        private @Nullable OrganisationId organisation(Waiting line) {
            var meant = line.organisationKey() == null ? null : chosen.get(line.organisationKey());
            return meant == null ? null : meant.organisation();
        }
    }
}
