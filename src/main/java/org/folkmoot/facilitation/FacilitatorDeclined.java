package org.folkmoot.facilitation;

import java.time.Instant;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;

/**
 * Somebody who was to run a session cannot after all; they run it no more.
 *
 * @param reason in their own words, one line
 * @param venue  venue and area in one line
 */
public record FacilitatorDeclined(
        DialogueSessionId session,
        MemberId member,
        String reason,
        String title,
        Instant startsAt,
        Instant endsAt,
        String venue,
        Instant at) {}
