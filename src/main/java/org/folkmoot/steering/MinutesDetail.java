package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;

/**
 * Minutes of a meeting.
 *
 * @param turn    0 while nobody has saved them: then the words drafted themselves from the meeting
 * @param words   Markdown
 * @param savedBy name, or empty
 * @param remarks of the group; empty for everybody else
 */
public record MinutesDetail(
        MeetingId meeting,
        Instant startsAt,
        MinutesState state,
        int turn,
        String words,
        String savedBy,
        List<Remark> remarks) {

    /** @param name of who says it */
    public record Remark(String name, String words, Instant at) {}
}
