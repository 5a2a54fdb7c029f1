package org.folkmoot.target;

import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What targets are measured at, entered by their owner or a programme manager. Rows are added and never changed: a correction
 * names the row it takes the place of. Whoever writes holds the target's row, so that two figures for one day never stand
 * beside each other.
 */
@Service
@Transactional
public class MeasurementService {

    /** Rows of one target, with those that hold no more. */
    public static final int MEASUREMENTS_MAX = 500;

    public static final int REASON_MAX = TargetEntry.REASON_MAX;

    private final TargetEntries entries;
    private final MeasurementRows rows;
    private final TargetReading reading;
    private final TargetWords words;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    MeasurementService(
            TargetEntries entries,
            MeasurementRows rows,
            TargetReading reading,
            TargetWords words,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.entries = entries;
        this.rows = rows;
        this.reading = reading;
        this.words = words;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws RefusedException NOT_THERE, NOT_YOURS, DROPPED, FROM_PORTAL, DAY_TO_COME, DAY_TAKEN, TOO_MANY_MEASUREMENTS
     * @throws UnusableInputException for a figure this target cannot have
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'STEERING', 'MANAGER')")
    public MeasurementId enter(TargetId target, WriteMeasurement asked) {
        var entry = held(target);
        var all = room(entry);
        var row = usable(entry, all, asked, null);
        var saved = rows.saveAndFlush(row);
        record("target.audit.measured", entry, null, row);
        return saved.id();
    }

    /**
     * Another row takes the place of one that holds.
     *
     * @param reason why, one line, at most {@link #REASON_MAX}
     * @throws RefusedException MEASUREMENT_UNKNOWN, CORRECTED_ALREADY, NOTHING_CHANGED, and as {@link #enter}
     */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'STEERING', 'MANAGER')")
    public MeasurementId correct(TargetId target, MeasurementId id, WriteMeasurement asked, String reason) {
        var why = Texts.line(reason, REASON_MAX);
        var entry = held(target);
        var all = room(entry);
        var before = standing(all, id);
        var row = usable(entry, all, asked, before);
        if (row.measured().equals(before.measured())
                && row.source().equals(before.source())
                && row.link().equals(before.link())) throw new RefusedException(TargetRefusal.NOTHING_CHANGED);
        var saved = rows.saveAndFlush(row.correcting(before, why));
        record("target.audit.corrected", entry, before, row);
        return saved.id();
    }

    /** It holds no more, and nothing takes its place. @throws RefusedException as {@link #correct} */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'STEERING', 'MANAGER')")
    public void takeBack(TargetId target, MeasurementId id, String reason) {
        var why = Texts.line(reason, REASON_MAX);
        var entry = held(target);
        var all = room(entry);
        var before = standing(all, id);
        rows.saveAndFlush(before.takenBack(nextTurn(all), why, currentMember.id(), clock.instant()));
        record("target.audit.taken-back", entry, before, null);
    }

    private TargetEntry held(TargetId id) {
        var entry = entries.lock(id.value()).orElseThrow(() -> new RefusedException(TargetRefusal.NOT_THERE));
        if (!reading.mayMeasure(entry)) throw new RefusedException(TargetRefusal.NOT_YOURS);
        entry.requirePursued();
        if (entry.terms().scale().portal() != null) throw new RefusedException(TargetRefusal.FROM_PORTAL);
        return entry;
    }

    private List<MeasurementRow> room(TargetEntry entry) {
        var all = rows.findByTargetIdOrderByTurn(entry.id().value());
        if (all.size() >= MEASUREMENTS_MAX)
            throw new RefusedException(TargetRefusal.TOO_MANY_MEASUREMENTS, MEASUREMENTS_MAX);
        return all;
    }

    /** @param before what it takes the place of, or null */
    private MeasurementRow usable(
            TargetEntry entry, List<MeasurementRow> all, WriteMeasurement asked, @Nullable MeasurementRow before) {
        if (asked.day().isAfter(clock.today())) throw new RefusedException(TargetRefusal.DAY_TO_COME);
        var terms = entry.terms();
        var fitting = asked.fitting(terms.scale());
        all.stream()
                .filter(row -> row != before && holds(all, row))
                .filter(row -> row.measured().day().equals(asked.day()))
                .findFirst()
                .ifPresent(row -> {
                    throw new RefusedException(TargetRefusal.DAY_TAKEN, words.measured(terms, row.measured()));
                });
        var outOf = terms.scale().outOf();
        return MeasurementRow.entered(entry.id(), nextTurn(all), fitting, outOf, currentMember.id(), clock.instant());
    }

    private static MeasurementRow standing(List<MeasurementRow> all, MeasurementId id) {
        var row = all.stream()
                .filter(one -> !one.isTakenBack() && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(TargetRefusal.MEASUREMENT_UNKNOWN));
        if (!holds(all, row)) throw new RefusedException(TargetRefusal.CORRECTED_ALREADY);
        return row;
    }

    private static boolean holds(List<MeasurementRow> all, MeasurementRow row) {
        return !row.isTakenBack() && all.stream().noneMatch(one -> row.id().equals(one.corrects()));
    }

    private static int nextTurn(List<MeasurementRow> all) {
        return all.isEmpty() ? 1 : all.getLast().turn() + 1;
    }

    private void record(
            String what, TargetEntry entry, @Nullable MeasurementRow before, @Nullable MeasurementRow after) {
        audit.record(new AuditLine(
                what,
                "target",
                entry.id().value().toString(),
                entry.terms().title(),
                inWords(entry, before),
                inWords(entry, after)));
    }

    private @Nullable String inWords(TargetEntry entry, @Nullable MeasurementRow row) {
        return Optional.ofNullable(row)
                .map(MeasurementRow::measured)
                .map(one -> one.day() + ": " + words.measured(entry.terms(), one))
                .orElse(null);
    }
}
