package org.folkmoot.comment;

import java.util.List;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new comment.
 *
 * @param requestKey one a form: sent twice, it is one comment
 * @param parent     the comment it answers, or null; an answer to an answer joins its thread
 * @param wording    Markdown, at most {@link #WORDING_MAX}
 * @param points     what was chosen after a "#"; those whose label no longer stands in the wording are left out
 */
public record WriteComment(
        UUID requestKey, CommentOn on, @Nullable CommentId parent, String wording, List<Reference> points) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int WORDING_MAX = 4000;

    public WriteComment {
        wording = Texts.block(wording, WORDING_MAX);
        points = List.copyOf(points);
    }

    public WriteComment(CommentOn on, @Nullable CommentId parent, String wording) {
        this(Ids.next(), on, parent, wording, List.of());
    }
}
