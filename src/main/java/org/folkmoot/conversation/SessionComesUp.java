package org.folkmoot.conversation;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.MemberId;

/**
 * A session is near. Says so once for each start it has had and each of the hours before it ({@link ReminderTerms}).
 *
 * @param where       venue and area
 * @param address     several lines, may be empty
 * @param hoursBefore of the reminder, as the programme has set it
 * @param people      those with a place since before the reminder was due
 * @param at          UTC
 */
public record SessionComesUp(
        DialogueSessionId session,
        String title,
        String where,
        String address,
        Instant startsAt,
        Instant endsAt,
        int hoursBefore,
        Set<MemberId> people,
        Instant at) {

    public SessionComesUp {
        people = Set.copyOf(people);
    }

    /** Venue, area and address, a line each. */
    public String whereExactly() {
        return address.isEmpty() ? where : where + "\n" + address;
    }
}
