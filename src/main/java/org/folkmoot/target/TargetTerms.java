package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * What a target of the register says: what is to be reached, from where, by when, and who answers for it.
 *
 * @param number as printed, 1 to {@link #NUMBER_MAX}
 * @param title  one line, at most {@link #TITLE_MAX}
 * @param about  how it is measured and what counts, Markdown, at most {@link #ABOUT_MAX}; may be empty
 * @param source where it is stated, one line, at most {@link #SOURCE_MAX}
 */
public record TargetTerms(
        int number,
        String title,
        String about,
        TargetScale scale,
        TargetAim aim,
        TargetPlacement placement,
        TargetOwner owner,
        String source) {

    public static final int NUMBER_MAX = 999;

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 200;

    public static final int ABOUT_MAX = 2000;
    public static final int SOURCE_MAX = 300;

    public TargetTerms {
        number = number(number);
        title = title(title);
        about = about(about);
        source = source(source);
        aim = fitting(scale, aim);
    }

    private static TargetAim fitting(TargetScale scale, TargetAim aim) {
        var baseline = scale.figureIfAny(aim.baseline());
        var other = baselineOther(scale, baseline, aim.baselineOther());
        return new TargetAim(
                baseline,
                other,
                aim.baselineOn(),
                goal(scale, baseline, aim.goal()),
                by(scale, aim.by()),
                aim.path(),
                aim.everyMonths());
    }

    public static int number(@Nullable Integer typed) {
        if (typed == null || typed < 1 || typed > NUMBER_MAX)
            throw new UnusableInputException("target.input.number", NUMBER_MAX);
        return typed;
    }

    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }

    public static String about(String typed) {
        return Texts.optionalBlock(typed, ABOUT_MAX);
    }

    public static String source(String typed) {
        return Texts.line(typed, SOURCE_MAX);
    }

    /** @throws UnusableInputException for a comparison's baseline without the other's figure */
    public static @Nullable BigDecimal baselineOther(
            TargetScale scale, @Nullable BigDecimal baseline, @Nullable BigDecimal typed) {
        if (scale.kind() != TargetKind.COMPARISON || baseline == null) return null;
        if (typed == null) throw new UnusableInputException("target.input.other.needed");
        return scale.figure(typed);
    }

    /**
     * Null for none stated; of "all" it is always null, and a comparison without one means "as good as".
     *
     * @throws UnusableInputException for a figure that cannot be, or is worse than the baseline
     */
    public static @Nullable BigDecimal goal(
            TargetScale scale, @Nullable BigDecimal baseline, @Nullable BigDecimal typed) {
        if (scale.kind() == TargetKind.UNIVERSAL) return null;
        if (scale.kind() == TargetKind.COMPARISON)
            return TargetScale.difference(typed == null ? BigDecimal.ZERO : typed);
        if (typed == null) return null;
        var goal = scale.figure(typed);
        if (baseline != null && !scale.direction().reaches(goal, baseline))
            throw new UnusableInputException("target.input.worse." + scale.direction());
        return goal;
    }

    /** @throws UnusableInputException for "all" without a date */
    public static @Nullable LocalDate by(TargetScale scale, @Nullable LocalDate day) {
        if (day == null && scale.kind() == TargetKind.UNIVERSAL)
            throw new UnusableInputException("target.input.by.needed");
        return day;
    }

    /** The figure to reach, as {@link #level} counts; null where none is stated. @param outOf how many there are in all today */
    @Nullable
    BigDecimal goalLevel(@Nullable Integer outOf) {
        if (scale.kind() != TargetKind.UNIVERSAL) return aim.goal();
        return outOf == null ? null : BigDecimal.valueOf(outOf);
    }

    /** The figure it began with, as {@link #level} counts, or null. */
    @Nullable
    BigDecimal startLevel() {
        var baseline = aim.baseline();
        if (baseline == null) return null;
        var other = aim.baselineOther();
        return other == null ? baseline : baseline.subtract(other);
    }

    /**
     * What the rule compares: the figure itself; of a comparison the difference; of "all" how many there are now less those that
     * were missing then, so that 43 of 46 never becomes all when three of the 46 go.
     *
     * @param outOf how many there are in all today
     */
    BigDecimal level(Measured measured, @Nullable Integer outOf) {
        var other = measured.other();
        if (scale.kind() == TargetKind.COMPARISON && other != null)
            return measured.value().subtract(other);
        if (scale.kind() == TargetKind.UNIVERSAL && outOf != null && measured.outOf() != null)
            return measured.value().add(BigDecimal.valueOf((long) outOf - measured.outOf()));
        return measured.value();
    }
}
