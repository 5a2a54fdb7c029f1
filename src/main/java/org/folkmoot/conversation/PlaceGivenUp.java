package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** A person gave up their place before the session began; somebody else can have it. Fields as in {@link PlaceTaken}. */
public record PlaceGivenUp(
        DialogueSessionId session,
        MemberId member,
        String title,
        String venue,
        Instant startsAt,
        Instant endsAt,
        Instant at) {}
