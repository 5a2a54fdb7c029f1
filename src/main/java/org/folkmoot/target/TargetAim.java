package org.folkmoot.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * From where a target is to get where by when. {@link TargetTerms} checks its figures against the scale.
 *
 * @param baseline      where it began, or null where nobody knows
 * @param baselineOther of a comparison: the other's figure on that day
 * @param baselineOn    the day of the baseline; there with it
 * @param goal          the figure to reach; of a comparison the difference to reach, 0 for "as good as"; null where none is
 *                      stated, and of UNIVERSAL, which means all
 * @param by            last day to reach it on, or null where none is stated
 * @param everyMonths   how often it is measured, 1 to {@link #MONTHS_MAX}; null for once, at its date
 */
public record TargetAim(
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal baselineOther,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal goal,
        @Nullable LocalDate by,
        TargetPath path,
        @Nullable Integer everyMonths) {

    public static final int MONTHS_MAX = 60;

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    public TargetAim {
        baselineOn = baselineOn(baseline, baselineOn);
        by = by(by, baselineOn);
        everyMonths = everyMonths(everyMonths);
    }

    /** @throws UnusableInputException for a baseline without its day, or a day without a baseline */
    public static @Nullable LocalDate baselineOn(@Nullable BigDecimal baseline, @Nullable LocalDate day) {
        if (baseline != null && day == null) throw new UnusableInputException("target.input.baseline-on.needed");
        if (baseline == null && day != null) throw new UnusableInputException("target.input.baseline-on.alone");
        return day(day);
    }

    /** @throws UnusableInputException for a date that is not after the baseline's */
    public static @Nullable LocalDate by(@Nullable LocalDate day, @Nullable LocalDate baselineOn) {
        if (day != null && baselineOn != null && !day.isAfter(baselineOn))
            throw new UnusableInputException("target.input.by.before-baseline");
        return day(day);
    }

    /** @throws UnusableInputException unless it is 1 to {@link #MONTHS_MAX} */
    public static @Nullable Integer everyMonths(@Nullable Integer months) {
        if (months != null && (months < 1 || months > MONTHS_MAX))
            throw new UnusableInputException("target.input.months", MONTHS_MAX);
        return months;
    }

    /** @throws UnusableInputException for a day nobody can mean */
    static @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST)))
            throw new UnusableInputException(
                    "target.input.day.far", String.valueOf(FIRST.getYear()), String.valueOf(LAST.getYear()));
        return day;
    }
}
