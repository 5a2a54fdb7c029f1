package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A person took a place.
 *
 * @param title    of the session, at most {@link ScheduleSeries#TITLE_MAX} characters
 * @param venue    name of the venue
 * @param at       when the place was taken, UTC
 */
public record PlaceTaken(
        DialogueSessionId session,
        MemberId member,
        String title,
        String venue,
        Instant startsAt,
        Instant endsAt,
        Instant at) {}
