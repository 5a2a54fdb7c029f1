package org.folkmoot.moderation;

import java.time.Instant;

/**
 * Why a thing is not open, for its author and for managers.
 *
 * @param reason the moderator's words, Markdown; empty while it waits
 * @param since  UTC
 */
public record ModeratorNote(Visibility visibility, String reason, Instant since) {}
