package org.folkmoot.issue;

import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * What a solution costs: roughly, or in pounds, or not known yet.
 *
 * @param pounds whole ones, 0 to {@link #POUNDS_MAX}; for {@link Level#FIGURE} alone
 */
public record SolutionCost(Level level, @Nullable Long pounds) {

    public static final long POUNDS_MAX = 1_000_000_000L;

    /** Words in the bundle: {@code issue.cost.<name>}. */
    public enum Level {
        UNKNOWN,
        LOW,
        MIDDLE,
        HIGH,
        FIGURE
    }

    public SolutionCost {
        if ((level == Level.FIGURE) != (pounds != null))
            throw new UnusableInputException("issue.input.pounds", POUNDS_MAX);
        if (pounds != null && (pounds < 0 || pounds > POUNDS_MAX))
            throw new UnusableInputException("issue.input.pounds", POUNDS_MAX);
    }

    public static SolutionCost of(Level level) {
        return new SolutionCost(level, null);
    }

    public static SolutionCost pounds(long pounds) {
        return new SolutionCost(Level.FIGURE, pounds);
    }
}
