package org.folkmoot.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands. A pure function of what is stated, what was measured and the day; nobody enters a status (ADR 0061).
 * The first of these that fits holds:
 *
 * <ol>
 *   <li>It was given up: <i>dropped</i>.
 *   <li>No figure is stated: <i>no target stated</i>, whatever was measured.
 *   <li>Its date is over. The first figure measured on the date or after it decides; without one, the last before it if that
 *       reaches the target or is at most {@value #LEEWAY_DAYS} days older than the date: <i>met</i> or <i>missed</i>. What is
 *       reached later is told, and changes nothing.
 *   <li>Its date is to come, or there is none, and the newest figure reaches the target: <i>met</i>.
 *   <li>The day of its baseline is to come and nothing was measured: <i>not due</i>.
 *   <li>A measurement was due more than {@value #LEEWAY_DAYS} days ago: <i>measurement overdue</i>.
 *   <li>Nothing was measured: <i>no measurement yet</i>.
 *   <li>Without date, baseline or path before the date there is nothing to compare with: <i>not due</i>.
 *   <li>Otherwise the newest figure is compared with its path <em>on the day it was measured</em>: <i>on course</i> or
 *       <i>behind</i>. A figure does not get worse by getting older; that it is old is what the rule before says.
 * </ol>
 *
 * <p>The path is a straight line, day by day, from the baseline to the target. Whole things are expected when they are whole:
 * 31.4 districts means 31. A baseline that is as good as the target already means: hold the target.
 *
 * <p>A measurement is due so many months after the newest one, at first after the baseline's day or the day it was put on
 * the register, whichever is later, and at the latest on its date. One at most {@value #LEEWAY_DAYS} days before the date
 * stands for it. Nothing is due of what the portal counts itself.
 */
final class TargetRule {

    static final int LEEWAY_DAYS = 28;

    private final TargetFacts facts;
    private final LocalDate today;
    private final TargetTerms terms;
    private final @Nullable BigDecimal goal;
    private final @Nullable LocalDate by;
    private final @Nullable Measured latest;

    private TargetRule(TargetFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
        this.terms = facts.terms();
        this.goal = terms.goalLevel(facts.outOf());
        this.by = terms.aim().by();
        this.latest = facts.measured().isEmpty() ? null : facts.measured().getLast();
    }

    static TargetCourse course(TargetFacts facts, LocalDate today) {
        return new TargetRule(facts, today).course();
    }

    /** What the straight path asks for on a day; null where there is no path. */
    static @Nullable BigDecimal expected(TargetTerms terms, @Nullable Integer outOf, LocalDate day) {
        var aim = terms.aim();
        var start = terms.startLevel();
        var goal = terms.goalLevel(outOf);
        var from = aim.baselineOn();
        var by = aim.by();
        if (start == null || goal == null || from == null || by == null || aim.path() != TargetPath.LINEAR) return null;
        var direction = terms.scale().direction();
        if (direction.reaches(start, goal)) return goal;
        var days = ChronoUnit.DAYS.between(from, by);
        var elapsed = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, days);
        // Rounded to the lenient side: nobody is behind by a rounding.
        var rounding = direction == TargetDirection.MORE ? RoundingMode.FLOOR : RoundingMode.CEILING;
        var step = goal.subtract(start)
                .multiply(BigDecimal.valueOf(elapsed))
                .divide(BigDecimal.valueOf(days), 6, rounding);
        return start.add(step).setScale(terms.scale().kind().whole() ? 0 : 2, rounding);
    }

    private TargetCourse course() {
        var why = why();
        var deciding = deciding(why);
        var due = due();
        return new TargetCourse(
                why,
                latest,
                deciding,
                deciding == null ? null : expected(terms, facts.outOf(), deciding.day()),
                facts.dropped() ? null : expected(terms, facts.outOf(), today),
                due,
                due != null && !today.isBefore(due),
                why == TargetWhy.MISSED_REACHED_LATER
                        ? reachedLater().map(Measured::day).orElse(null)
                        : null);
    }

    private TargetWhy why() {
        if (facts.dropped()) return TargetWhy.DROPPED;
        if (goal == null) return latest == null ? TargetWhy.NOT_STATED : TargetWhy.NOT_STATED_MEASURED;
        var decided = decided();
        if (decided != null) return ended(decided);
        if (latest != null && reaches(latest)) return by == null ? TargetWhy.MET_WITHOUT_DATE : TargetWhy.MET_EARLY;
        if (latest == null && begins()) return TargetWhy.NOT_BEGUN;
        if (overdue()) return overdueWhy();
        if (latest == null) return nothing();
        return compared(latest);
    }

    /** Which figure stands for its date; null while the date is to come, or is not measured. */
    private @Nullable Measured decided() {
        if (by == null || !today.isAfter(by)) return null;
        var after = firstFromDate();
        if (after.isPresent()) return after.get();
        if (latest == null) return null;
        return reaches(latest) || closeToDate(latest) ? latest : null;
    }

    private TargetWhy ended(Measured decided) {
        if (reaches(decided))
            return by != null && decided.day().isAfter(by) ? TargetWhy.MET_FIRST_AFTER : TargetWhy.MET;
        return reachedLater().isPresent() ? TargetWhy.MISSED_REACHED_LATER : TargetWhy.MISSED;
    }

    private Optional<Measured> firstFromDate() {
        return facts.measured().stream()
                .filter(one -> by != null && !one.day().isBefore(by))
                .findFirst();
    }

    private Optional<Measured> reachedLater() {
        return facts.measured().stream()
                .filter(one -> by != null && one.day().isAfter(by))
                .filter(this::reaches)
                .findFirst();
    }

    private boolean closeToDate(Measured measured) {
        return by != null && !measured.day().isBefore(by.minusDays(LEEWAY_DAYS));
    }

    private boolean begins() {
        var from = terms.aim().baselineOn();
        return from != null && today.isBefore(from);
    }

    private boolean overdue() {
        var due = due();
        return due != null && today.isAfter(due.plusDays(LEEWAY_DAYS));
    }

    private TargetWhy overdueWhy() {
        if (latest == null) return TargetWhy.OVERDUE_NOTHING;
        return switch (compared(latest)) {
            case ON_COURSE -> TargetWhy.OVERDUE_ON_COURSE;
            case BEHIND -> TargetWhy.OVERDUE_BEHIND;
            default -> TargetWhy.OVERDUE_OPEN;
        };
    }

    private TargetWhy nothing() {
        var due = due();
        if (due == null) return TargetWhy.NOTHING;
        return today.isBefore(due) ? TargetWhy.NOTHING_YET : TargetWhy.NOTHING_DUE;
    }

    private TargetWhy compared(Measured measured) {
        if (by == null) return TargetWhy.NO_DATE;
        if (terms.aim().path() == TargetPath.AT_THE_DATE) return TargetWhy.ONLY_AT_DATE;
        var expected = expected(terms, facts.outOf(), measured.day());
        if (expected == null) return TargetWhy.NO_BASELINE;
        return terms.scale().direction().reaches(level(measured), expected) ? TargetWhy.ON_COURSE : TargetWhy.BEHIND;
    }

    private @Nullable Measured deciding(TargetWhy why) {
        return switch (why) {
            case MET, MET_FIRST_AFTER, MISSED, MISSED_REACHED_LATER -> decided();
            default -> latest;
        };
    }

    private @Nullable LocalDate due() {
        if (facts.dropped() || terms.scale().portal() != null) return null;
        if (latest != null && by != null && closeToDate(latest)) return null;
        var months = terms.aim().everyMonths();
        var next = months == null ? by : lastKnown().plusMonths(months);
        return next != null && by != null && next.isAfter(by) ? by : next;
    }

    private LocalDate lastKnown() {
        if (latest != null) return latest.day();
        var from = terms.aim().baselineOn();
        return from != null && from.isAfter(facts.since()) ? from : facts.since();
    }

    private boolean reaches(Measured measured) {
        return goal != null && terms.scale().direction().reaches(level(measured), goal);
    }

    private BigDecimal level(Measured measured) {
        return terms.level(measured, facts.outOf());
    }
}
