package org.folkmoot.comment;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody commented, and everybody who may read the thing may read it. One that waited for a moderator is told of when it
 * is let in.
 *
 * @param label        what the thing is called
 * @param link         to the comment: path inside the portal, without a leading slash
 * @param parent       the comment it answers, or null
 * @param parentAuthor who wrote that one, or null
 * @param mentioned    whom it names, without its author
 * @param excerpt      its beginning as plain text, at most 500 characters
 * @param at           when it was written, UTC
 */
public record CommentWritten(
        CommentId comment,
        CommentOn on,
        String label,
        String link,
        MemberId author,
        @Nullable CommentId parent,
        @Nullable MemberId parentAuthor,
        Set<MemberId> mentioned,
        String excerpt,
        Instant at) {}
