package org.folkmoot.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the link in a mail about an offered place shows.
 *
 * @param where     name of the venue, or that it is online
 * @param keptUntil until when the place is kept, UTC; null when it is not, or not any more
 * @param held      whether the person has a place by now
 */
public record LinkedOffer(
        DialogueSessionId session,
        String title,
        Instant startsAt,
        Instant endsAt,
        String where,
        @Nullable Instant keptUntil,
        boolean held) {}
