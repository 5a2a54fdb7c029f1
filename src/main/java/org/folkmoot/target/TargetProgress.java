package org.folkmoot.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far from its baseline to its target a target is, for a bar. Nothing to draw where the way has no beginning, no end or no
 * length; the words say it then.
 *
 * @param percent  0 to 100, or null while nothing is measured
 * @param expected 0 to 100, where the path is today, or null without a path
 * @param reached  the newest figure is as good as the target
 */
public record TargetProgress(
        @Nullable Integer percent, @Nullable Integer expected, boolean reached) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<TargetProgress> of(TargetTerms terms, @Nullable Integer outOf, TargetCourse course) {
        var from = from(terms);
        var goal = terms.goalLevel(outOf);
        var direction = terms.scale().direction();
        if (from == null || goal == null || direction.reaches(from, goal)) return Optional.empty();
        var latest = course.latest();
        var level = latest == null ? null : terms.level(latest, outOf);
        var expected = course.expectedToday();
        return Optional.of(new TargetProgress(
                level == null ? null : share(level, from, goal),
                expected == null ? null : share(expected, from, goal),
                level != null && direction.reaches(level, goal)));
    }

    /** Where the bar begins: at the baseline; without one at nothing, where nothing is a figure and more is better. */
    private static @Nullable BigDecimal from(TargetTerms terms) {
        var start = terms.startLevel();
        var scale = terms.scale();
        if (start != null) return start;
        var fromNothing = scale.kind().whole() || scale.kind() == TargetKind.PERCENTAGE;
        return fromNothing && scale.direction() == TargetDirection.MORE ? BigDecimal.ZERO : null;
    }

    private static int share(BigDecimal level, BigDecimal from, BigDecimal goal) {
        var share = level.subtract(from).multiply(HUNDRED).divide(goal.subtract(from), 0, RoundingMode.FLOOR);
        return Math.clamp(share.longValue(), 0, 100);
    }
}
