package org.folkmoot.notification;

import java.time.Instant;

/**
 * One thing a person was told.
 *
 * @param line      in the portal's words; empty when nobody may see its subject now
 * @param quotation people's own words as Markdown, or empty
 */
public record InboxEntry(
        NotificationId id,
        NotificationKind kind,
        String line,
        String quotation,
        String link,
        Instant happenedAt,
        boolean read) {}
