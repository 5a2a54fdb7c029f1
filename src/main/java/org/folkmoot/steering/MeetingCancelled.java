package org.folkmoot.steering;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.MemberId;

/**
 * A planned meeting of the steering group does not take place.
 *
 * @param reason  Markdown; for the group alone
 * @param invited the group as it was then
 * @param at      UTC
 */
public record MeetingCancelled(
        MeetingId meeting,
        Instant startsAt,
        String venue,
        String reason,
        Set<MemberId> invited,
        MemberId by,
        Instant at) {}
