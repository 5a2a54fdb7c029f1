package org.folkmoot.privacy;

import java.time.Instant;

/**
 * An account that will be deleted.
 *
 * @param dueAt     the first moment at which the job may carry it out
 * @param byThemself the person asked for it
 * @param forInactivity nobody asked for it: the account is not used, and signing in keeps it
 * @param reason    of the manager or administrator who asked in their place; empty otherwise
 */
public record PendingDeletion(
        Instant askedAt, Instant dueAt, boolean byThemself, boolean forInactivity, String reason, boolean keepsIdeas) {}
