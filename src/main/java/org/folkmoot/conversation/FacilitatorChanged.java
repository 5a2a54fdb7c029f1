package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * Somebody runs a session from now on, or no longer does.
 *
 * @param member whom it is about
 * @param by     who did it, perhaps themselves
 * @param runs   whether they run it now
 * @param venue  venue and area in one line
 */
public record FacilitatorChanged(
        DialogueSessionId session,
        MemberId member,
        MemberId by,
        boolean runs,
        String title,
        Instant startsAt,
        Instant endsAt,
        String venue,
        Instant at) {}
