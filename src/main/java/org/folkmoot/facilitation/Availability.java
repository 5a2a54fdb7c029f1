package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said about their time, for themselves and managers.
 *
 * @param week null while nothing was said: then any time is taken to suit
 * @param away days to come on which they cannot, the next first
 */
public record Availability(
        MemberId member, String name, @Nullable Said week, List<Away> away) {

    /** @param recordedBy empty when they said it themselves, otherwise a name */
    public record Said(Set<WeekSlot> slots, @Nullable Integer maxPerMonth, String recordedBy, Instant at) {}

    /** @param recordedBy as in {@link Said} */
    public record Away(AwayId id, LocalDate firstDay, LocalDate lastDay, String reason, String recordedBy) {}

    public Availability {
        away = List.copyOf(away);
    }
}
