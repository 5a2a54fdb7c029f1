package org.folkmoot.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as its form shows it.
 *
 * @param edition counts its changes, from 0
 * @param venue   what the session says of it
 * @param kept    the venue of the register it is at, perhaps retired, or null
 * @param link    where people join online, or null
 * @param history the latest first
 */
public record SessionToChange(
        DialogueSessionId id,
        int edition,
        String title,
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        String areaName,
        @Nullable VenueLine kept,
        @Nullable JoinLink link,
        int capacity,
        String question,
        boolean open,
        List<Change> history) {

    /** @param who name, empty when the person is gone @param before in words or, for times, as an instant */
    public record Change(ChangedField field, String before, String after, String who, Instant at) {}

    public SessionToChange {
        history = List.copyOf(history);
    }
}
