package org.folkmoot.conversation;

import java.time.Instant;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is to be.
 *
 * @param seen     the edition the form was filled in from
 * @param capacity 1 to {@link ScheduleSeries#PLACES_MAX}
 * @param question 1 to {@link ScheduleSeries#QUESTION_MAX} characters
 * @param link     where people join online, or null
 */
public record ChangeSession(
        int seen,
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        int capacity,
        String question,
        @Nullable JoinLink link) {

    /** In a room alone. */
    public ChangeSession(int seen, Instant startsAt, Instant endsAt, Venue venue, int capacity, String question) {
        this(seen, startsAt, endsAt, venue, capacity, question, null);
    }

    public ChangeSession {
        SessionDate.lasts(startsAt, endsAt);
        capacity = ScheduleSeries.places(capacity);
        question = Texts.line(question, ScheduleSeries.QUESTION_MAX);
    }
}
