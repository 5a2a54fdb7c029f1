package org.folkmoot.inquiry;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.moderation.ModeratorNote;
import org.folkmoot.moderation.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What one person said, for those whose own contribution is in, and for those who run inquiries.
 *
 * @param mine         the person asking wrote it
 * @param organisation for whom they spoke on the day, or null
 * @param text         the newest wording that the person asking may read, Markdown
 * @param wordings     its number, from 1
 * @param writtenAt    of that wording, UTC
 * @param note         why others do not see it, for its author and for managers; null when it is open
 * @param earlierShown others read an earlier wording instead, for its author and for managers
 * @param reportable   the person asking may report it to the moderators
 */
public record ContributionLine(
        UUID id,
        boolean mine,
        String name,
        @Nullable String organisation,
        String text,
        int wordings,
        Instant writtenAt,
        @Nullable ModeratorNote note,
        boolean earlierShown,
        boolean reportable) {

    /** As moderation knows contributions. */
    public static final String KIND = "contribution";

    public Thing asThing() {
        return new Thing(KIND, id);
    }
}
