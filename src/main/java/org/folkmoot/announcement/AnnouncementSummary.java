package org.folkmoot.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param sendAt    when it goes or went out; null for a draft
 * @param changedBy name of whoever changed it last
 * @param written   for how many a mail was written; null before it went out
 */
public record AnnouncementSummary(
        AnnouncementId id,
        String subject,
        SegmentKind segment,
        String segmentLabel,
        AnnouncementState state,
        @Nullable Instant sendAt,
        String changedBy,
        Instant changedAt,
        @Nullable Integer written) {}
