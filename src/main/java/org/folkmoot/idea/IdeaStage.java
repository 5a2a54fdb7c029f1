package org.folkmoot.idea;

import java.util.EnumSet;
import java.util.Set;

/** Where an idea stands. Words in the bundle: {@code idea.stage.<name>}. */
public enum IdeaStage {
    SUBMITTED,
    SHORTLISTED,
    APPROVED,
    PARKED,
    DECLINED,
    /** Joined with another idea, which carries both histories on. */
    MERGED,
    REFERRED,
    IN_DELIVERY,
    DELIVERED,
    /** Taken back by its author before it was answered; shown to the author, steering members and managers only. */
    WITHDRAWN;

    /** Not answered yet: may be supported, withdrawn and answered. */
    public boolean inFiltering() {
        return this == SUBMITTED || this == SHORTLISTED;
    }

    static Set<IdeaStage> filtering() {
        return EnumSet.of(SUBMITTED, SHORTLISTED);
    }

    /** Those anyone may read. */
    public static Set<IdeaStage> open() {
        return EnumSet.complementOf(EnumSet.of(WITHDRAWN));
    }
}
