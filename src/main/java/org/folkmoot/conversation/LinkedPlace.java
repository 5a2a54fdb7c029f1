package org.folkmoot.conversation;

import java.time.Instant;

/**
 * What a link in a mail about a place is about.
 *
 * @param held whether the place still stands
 */
public record LinkedPlace(
        DialogueSessionId session, String title, Instant startsAt, Instant endsAt, String where, boolean held) {}
