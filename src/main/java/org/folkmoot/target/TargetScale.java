package org.folkmoot.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.folkmoot.programme.Measure;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * What a target is measured in.
 *
 * @param unit         what stands behind a figure, such as "districts" or "points"; may be empty, at most {@link #UNIT_MAX}
 * @param outOf        of COUNT and UNIVERSAL: how many there are in all; null where nobody knows, or the register says
 * @param comparedWith of COMPARISON: whose figure it is compared with, at most {@link #COMPARED_MAX}; otherwise empty
 * @param portal       the portal's own figure it is read from, or null when people measure it
 */
public record TargetScale(
        TargetKind kind,
        TargetDirection direction,
        String unit,
        @Nullable Integer outOf,
        String comparedWith,
        @Nullable Measure portal) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int UNIT_MAX = 40;

    public static final int COMPARED_MAX = 120;
    public static final int OUT_OF_MAX = 1_000_000;

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TargetScale {
        unit = unit(unit);
        portal = portal(kind, portal);
        outOf = outOf(kind, portal, outOf);
        comparedWith = comparedWith(kind, comparedWith);
        if (kind == TargetKind.UNIVERSAL) direction = TargetDirection.MORE;
    }

    public static String unit(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, UNIT_MAX);
    }

    /** What does not apply to this kind is left out. @throws UnusableInputException for none, too many, or where all must be known */
    public static @Nullable Integer outOf(TargetKind kind, @Nullable Measure portal, @Nullable Integer typed) {
        if (!kind.whole() || registerSays(portal)) return null;
        if (typed == null && kind == TargetKind.UNIVERSAL)
            throw new UnusableInputException("target.input.out-of.needed");
        if (typed != null && typed < 1) throw new UnusableInputException("target.input.out-of.none");
        if (typed != null && typed > OUT_OF_MAX)
            throw new UnusableInputException("target.input.out-of.most", OUT_OF_MAX);
        return typed;
    }

    /** @throws UnusableInputException for a comparison with nobody */
    public static String comparedWith(TargetKind kind, String typed) {
        return kind == TargetKind.COMPARISON ? Texts.line(typed, COMPARED_MAX) : "";
    }

    /** @throws UnusableInputException for a figure the portal does not have */
    public static @Nullable Measure portal(TargetKind kind, @Nullable Measure chosen) {
        if (chosen == null) return null;
        if (kind == TargetKind.AVERAGE || kind == TargetKind.COMPARISON)
            throw new UnusableInputException("target.input.portal.kind");
        if (kind != TargetKind.COUNT && !registerSays(chosen))
            throw new UnusableInputException("target.input.portal.of");
        return chosen;
    }

    /** Whether the portal knows how many there are in all: the organisations of the register, the sectors of the programme. */
    static boolean registerSays(@Nullable Measure portal) {
        return portal == Measure.ORGANISATIONS || portal == Measure.SECTORS;
    }

    /** A figure of this scale, with two decimals. @throws UnusableInputException for one that cannot be */
    public BigDecimal figure(BigDecimal typed) {
        if (typed.stripTrailingZeros().scale() > DECIMALS) throw new UnusableInputException("target.input.decimals");
        if (typed.abs().compareTo(MOST) >= 0) throw new UnusableInputException("target.input.most");
        if (kind == TargetKind.PERCENTAGE && (typed.signum() < 0 || typed.compareTo(HUNDRED) > 0))
            throw new UnusableInputException("target.input.percentage");
        if (kind.whole()) requireCount(typed);
        return typed.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    private void requireCount(BigDecimal typed) {
        if (typed.stripTrailingZeros().scale() > 0) throw new UnusableInputException("target.input.whole");
        if (typed.signum() < 0) throw new UnusableInputException("target.input.negative");
        if (outOf != null && typed.compareTo(BigDecimal.valueOf(outOf)) > 0)
            throw new UnusableInputException("target.input.above", typed.toBigInteger(), outOf);
    }

    /** As {@link #figure}; null stays null. */
    public @Nullable BigDecimal figureIfAny(@Nullable BigDecimal typed) {
        return typed == null ? null : figure(typed);
    }

    /** A difference between two figures, which may be negative. @throws UnusableInputException as {@link #figure} */
    static BigDecimal difference(BigDecimal typed) {
        if (typed.stripTrailingZeros().scale() > DECIMALS) throw new UnusableInputException("target.input.decimals");
        if (typed.abs().compareTo(MOST) >= 0) throw new UnusableInputException("target.input.most");
        return typed.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
