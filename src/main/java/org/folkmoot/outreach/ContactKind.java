package org.folkmoot.outreach;

import org.folkmoot.programme.EngagementKind;

/** How one met an organisation. Words in the bundle: {@code outreach.kind.<name>}. */
public enum ContactKind {
    VISIT(EngagementKind.VISIT),
    INTERVIEW(EngagementKind.INTERVIEW),
    BRIEFING(EngagementKind.BRIEFING);

    private final EngagementKind counts;

    ContactKind(EngagementKind counts) {
        this.counts = counts;
    }

    /** What it counts as, where the programme file names it. */
    public EngagementKind counts() {
        return counts;
    }
}
