package org.folkmoot.coverage;

/** Ideas in one cell; each includes the ones after it. */
public record CoverageCounts(int submitted, int approved, int delivered) {

    public static final CoverageCounts NONE = new CoverageCounts(0, 0, 0);

    CoverageCounts plus(CoverageCounts other) {
        return new CoverageCounts(submitted + other.submitted, approved + other.approved, delivered + other.delivered);
    }

    public int of(CoverageFigure figure) {
        return switch (figure) {
            case SUBMITTED -> submitted;
            case APPROVED -> approved;
            case DELIVERED -> delivered;
        };
    }
}
