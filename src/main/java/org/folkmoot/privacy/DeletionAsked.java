package org.folkmoot.privacy;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * An account will be deleted at {@code dueAt} unless that is undone.
 *
 * @param byThemself    the person asked for it
 * @param forInactivity nobody did: the account is not used, and signing in keeps it
 */
public record DeletionAsked(MemberId member, Instant dueAt, boolean byThemself, boolean forInactivity, Instant at) {}
