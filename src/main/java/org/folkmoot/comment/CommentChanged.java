package org.folkmoot.comment;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.MemberId;

/** A comment was put in other words. @param mentioned whom it names now and did not before */
public record CommentChanged(
        CommentId comment,
        CommentOn on,
        String label,
        String link,
        MemberId author,
        Set<MemberId> mentioned,
        String excerpt,
        Instant at) {}
