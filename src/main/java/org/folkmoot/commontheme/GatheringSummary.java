package org.folkmoot.commontheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of gatherings.
 *
 * @param publishedAt UTC; null for a draft
 * @param sessions    whose notes were chosen
 */
public record GatheringSummary(
        GatheringId id,
        String title,
        String question,
        GatheringState state,
        @Nullable Instant publishedAt,
        Instant begunAt,
        int themes,
        int sessions) {}
