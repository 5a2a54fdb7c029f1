package org.folkmoot.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the moderators' queue. @param since when it began to wait, or null when nothing is to be done */
public record CaseSummary(
        CaseId id,
        Thing thing,
        String label,
        String author,
        Visibility visibility,
        int openReports,
        @Nullable Instant since) {}
