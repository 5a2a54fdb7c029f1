package org.folkmoot.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One announcement.
 *
 * @param version rises with each change; whoever saves says which one they saw
 * @param sendAt  when it goes or went out; null for a draft
 * @param found   how its segment was when it went out; null before
 * @param endedAt when the last mail was written; null before
 */
public record AnnouncementDetail(
        AnnouncementId id,
        int version,
        String subject,
        String words,
        Segment segment,
        String segmentLabel,
        AnnouncementState state,
        @Nullable Instant sendAt,
        String writtenBy,
        String changedBy,
        Instant changedAt,
        @Nullable SegmentCount found,
        @Nullable Instant endedAt) {}
