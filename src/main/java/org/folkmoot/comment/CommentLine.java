package org.folkmoot.comment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.moderation.ModeratorNote;
import org.jspecify.annotations.Nullable;

/**
 * A comment as the person asking may read it.
 *
 * @param author    name; null for visitors, and where an author of the thing stays unnamed
 * @param sector    name of the author's sector on that day, or null when unknown
 * @param ofAuthor  written by an author of the thing
 * @param coAuthor  by one who joined its first author
 * @param mine      written by the person asking
 * @param wording   Markdown for {@link org.folkmoot.shared.RichText}, people and links already in it; empty when taken back
 * @param source    as typed, for an edit; empty for everyone else
 * @param points    what it points to
 * @param note      why others do not see it, or null when it is open
 * @param replies   oldest first; none on a reply
 */
public record CommentLine(
        CommentId id,
        @Nullable String author,
        @Nullable String sector,
        boolean ofAuthor,
        boolean coAuthor,
        boolean mine,
        String wording,
        String source,
        List<Reference> points,
        Instant writtenAt,
        boolean edited,
        boolean takenBack,
        boolean byMail,
        @Nullable ModeratorNote note,
        Set<CommentAction> openActions,
        List<CommentLine> replies) {}
