package org.folkmoot.commontheme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as the person asking may read it.
 *
 * @param revision    of title and question, from 1
 * @param publishedAt UTC; null for a draft
 * @param sessions    for those who gather all that were chosen; for others those with published notes; the earliest first
 * @param count       under all themes together
 * @param steps       for those who gather, oldest first; empty for others
 */
public record GatheringDetail(
        GatheringId id,
        int revision,
        String title,
        String question,
        GatheringState state,
        @Nullable Instant publishedAt,
        List<GatheringNotes> sessions,
        List<ThemeDetail> themes,
        ThemeCount count,
        List<GatheringStepLine> steps) {

    public GatheringDetail {
        sessions = List.copyOf(sessions);
        themes = List.copyOf(themes);
        steps = List.copyOf(steps);
    }

    public boolean draft() {
        return state == GatheringState.DRAFT;
    }
}
