package org.folkmoot.comment;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** Its author took back a comment others could read. */
public record CommentTakenBack(CommentId comment, CommentOn on, MemberId author, Instant at) {}
