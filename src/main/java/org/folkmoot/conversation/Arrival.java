package org.folkmoot.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person with a place, as their own code shows them to whoever stands at the desk.
 *
 * @param organisation for whom they speak on the day, or null
 * @param checkedInAt  UTC, or null while not checked in
 * @param open         whether presence can be noted now
 * @param opensAt      from when it can be, UTC
 */
public record Arrival(
        DialogueSessionId session,
        String title,
        Instant startsAt,
        Instant endsAt,
        String name,
        @Nullable String organisation,
        @Nullable Instant checkedInAt,
        boolean open,
        Instant opensAt) {}
