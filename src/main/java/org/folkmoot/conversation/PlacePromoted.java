package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * Somebody who waited has a place: one became free too late to be offered first. Fields as in {@link PlaceTaken}.
 */
public record PlacePromoted(
        DialogueSessionId session,
        MemberId member,
        String title,
        String venue,
        Instant startsAt,
        Instant endsAt,
        Instant at) {}
