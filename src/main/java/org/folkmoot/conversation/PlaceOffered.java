package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A place became free and is kept for the first in the waiting list, who is to confirm it.
 *
 * @param title of the session, at most {@link ScheduleSeries#TITLE_MAX} characters
 * @param venue name of the venue
 * @param until the last moment to confirm, UTC
 * @param at    UTC
 */
public record PlaceOffered(
        DialogueSessionId session,
        MemberId member,
        String title,
        String venue,
        Instant startsAt,
        Instant endsAt,
        Instant until,
        Instant at) {}
