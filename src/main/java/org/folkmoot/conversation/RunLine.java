package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * That somebody runs or ran a session, for modules that go on from there.
 *
 * @param startsAt UTC
 * @param endsAt   UTC
 */
public record RunLine(
        MemberId member, DialogueSessionId session, SeriesId series, String title, Instant startsAt, Instant endsAt) {}
