package org.folkmoot.steering;

import org.folkmoot.shared.UnusableInputException;

/**
 * How many of how many members must be there for a decision.
 *
 * @param needed    from 1, at most {@code groupSize}
 * @param groupSize members of the group, at most {@link #GROUP_MAX}
 */
public record Quorum(int needed, int groupSize) {

    public static final int GROUP_MAX = 100;

    static final Quorum USUAL = new Quorum(6, 10);

    public Quorum {
        if (groupSize < 1 || groupSize > GROUP_MAX)
            throw new UnusableInputException("steering.quorum.size.form", GROUP_MAX);
        if (needed < 1 || needed > groupSize)
            throw new UnusableInputException("steering.quorum.needed.form", groupSize);
    }

    public boolean heldBy(int present) {
        return present >= needed;
    }

    /** "6 of 10" */
    String inFigures() {
        return needed + " of " + groupSize;
    }
}
