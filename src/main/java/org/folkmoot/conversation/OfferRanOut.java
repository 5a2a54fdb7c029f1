package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A place that was kept for somebody was not confirmed in time and goes to the next in line. Fields as in {@link PlaceTaken}.
 */
public record OfferRanOut(
        DialogueSessionId session,
        MemberId member,
        String title,
        String venue,
        Instant startsAt,
        Instant endsAt,
        Instant at) {}
