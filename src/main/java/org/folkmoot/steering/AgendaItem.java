package org.folkmoot.steering;

import java.time.Instant;
import java.util.List;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param idea      null when it is something else the group talks about
 * @param title     empty while a moderator keeps the idea from view
 * @param minutes   planned for it
 * @param startedAt when it was taken up, or null
 * @param endedAt   when the next one was, or null
 * @param note      what the clerk wrote down, or empty
 * @param noteTurn  0 while there is no note; handed back with the next one
 * @param noteBy    name, or empty
 * @param aside     names of members who declared an interest in it
 * @param counted   members present without one: those who count for its quorum
 * @param quorate   they are enough
 * @param prepared  the decision that waits, or null
 */
public record AgendaItem(
        MeetingItemId id,
        @Nullable IdeaId idea,
        String title,
        @Nullable IdeaStage stage,
        int minutes,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String note,
        int noteTurn,
        String noteBy,
        List<String> aside,
        int counted,
        boolean quorate,
        @Nullable PreparedDecision prepared) {

    public boolean underWay() {
        return startedAt != null && endedAt == null;
    }
}
