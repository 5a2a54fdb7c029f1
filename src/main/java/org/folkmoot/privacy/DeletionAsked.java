package org.folkmoot.privacy;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/** An account will be deleted at {@code dueAt} unless that is undone. @param byThemself the person asked for it */
public record DeletionAsked(MemberId member, Instant dueAt, boolean byThemself, Instant at) {}
