package org.folkmoot.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.jspecify.annotations.Nullable;

/**
 * A line of notes as the person asking may read it.
 *
 * @param revision  from 1: a field names the one it knows
 * @param quotation null for a line that is nobody's own words
 * @param idea      what it became, or null
 * @param rivals    other texts of the same line that wait to be chosen, for those who write; empty for others
 * @param changedBy name of who wrote it last, for those who write; empty for others
 */
public record NoteLine(
        NoteLineId id,
        int revision,
        String wording,
        @Nullable Quotation quotation,
        @Nullable LineIdea idea,
        List<Rival> rivals,
        String changedBy) {

    /**
     * @param named   the speaker's name, when they agreed to it under these words; otherwise null: "a participant"
     * @param speaker whom those who write have noted, agreed or not, for them alone; otherwise null
     * @param asked   the speaker is noted and has not said yes or no under these words
     * @param mine    the person asking is the speaker
     */
    public record Quotation(
            @Nullable String named, @Nullable String speaker, boolean asked, boolean mine) {}

    /** @param stage null while it is not shown to everybody */
    public record LineIdea(IdeaId id, @Nullable IdeaStage stage) {}

    /** @param by name of who typed it */
    public record Rival(UUID id, String wording, String by, Instant at) {}
}
