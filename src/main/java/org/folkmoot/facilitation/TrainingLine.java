package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody attended a course.
 *
 * @param expiresOn  the first day on which it counts no more; null for never
 * @param correction why it does not count after all; null while it stands
 * @param recordedBy name of whoever recorded it, empty when they are gone
 */
public record TrainingLine(
        TrainingId id,
        MemberId member,
        String name,
        String course,
        LocalDate attendedOn,
        @Nullable LocalDate expiresOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable Correction correction) {

    public record Correction(String reason, String by, Instant at) {}

    /** Whether it counts on that day. */
    public boolean validOn(LocalDate day) {
        return correction == null && !day.isBefore(attendedOn) && (expiresOn == null || day.isBefore(expiresOn));
    }
}
