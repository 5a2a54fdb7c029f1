package org.folkmoot.coverage;

/** How dark a cell is: five steps of equal width from none to the most. The figure stands in it too. */
public final class CoverageShade {

    public static final int STEPS = 5;

    private CoverageShade() {}

    /** @return 0 for none, then 1 to {@link #STEPS} */
    public static int of(int count, int most) {
        return count == 0 || most == 0 ? 0 : Math.clamp((STEPS * (long) count + most - 1) / most, 1, STEPS);
    }
}
