package org.folkmoot.scoring;

import org.jspecify.annotations.Nullable;

/** What a card says by one criterion. @param points 1 to {@link #MOST}, or null for "cannot judge" */
public record Mark(CriterionId criterion, @Nullable Integer points) {

    public static final int MOST = 5;

    public Mark {
        if (points != null && (points < 1 || points > MOST))
            throw new IllegalArgumentException("points: 1 to " + MOST + ", not " + points);
    }
}
