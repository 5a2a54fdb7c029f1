package org.folkmoot.note;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.conversation.DialogueSessionId;
import org.jspecify.annotations.Nullable;

/**
 * A session's notes, as the person asking may read them.
 *
 * @param commentsUntil UTC; null before they were first sent round
 * @param commenting    those who came may comment now
 * @param discussed     they were sent round, and the person asking is among those who may read what was said about them
 * @param template      name of the template they began with
 * @param steps         for those who write, oldest first; empty for others
 * @param removed       how many lines were removed and can be brought back, for those who write
 */
public record NotesDetail(
        DialogueSessionId session,
        String title,
        Instant startsAt,
        String area,
        NotesState state,
        @Nullable Instant commentsUntil,
        boolean commenting,
        boolean discussed,
        String template,
        int edition,
        int commentDays,
        List<NoteSection> sections,
        List<NotesStepLine> steps,
        int removed,
        Set<NotesAction> openActions) {

    public boolean empty() {
        return sections.stream().allMatch(section -> section.lines().isEmpty());
    }

    /** Whether both are equally far, lines aside. */
    public boolean standsAs(NotesDetail other) {
        return state == other.state
                && commenting == other.commenting
                && removed == other.removed
                && steps.equals(other.steps)
                && openActions.equals(other.openActions);
    }

    public boolean writable() {
        return openActions.contains(NotesAction.WRITE);
    }
}
