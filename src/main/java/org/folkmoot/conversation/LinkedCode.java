package org.folkmoot.conversation;

import java.time.Instant;

/**
 * The personal code behind the link in a mail.
 *
 * @param where   name of the venue, or that it is online
 * @param address what the code holds: a whole address, for whoever stands at the desk
 */
public record LinkedCode(
        DialogueSessionId session, String title, Instant startsAt, Instant endsAt, String where, String address) {}
