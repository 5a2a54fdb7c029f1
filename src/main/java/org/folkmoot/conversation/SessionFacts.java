package org.folkmoot.conversation;

import java.time.Instant;

/**
 * What people who come to a session rely on.
 *
 * @param startsAt UTC
 * @param endsAt   UTC
 * @param where    venue and area in one line
 * @param address  may be empty
 */
public record SessionFacts(Instant startsAt, Instant endsAt, String where, String address, String question) {}
