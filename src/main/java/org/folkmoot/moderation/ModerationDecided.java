package org.folkmoot.moderation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/**
 * A moderator decided something its author is told: HIDDEN, RESTORED, APPROVED, DECLINED, BLOCKED or BLOCK_ENDED.
 *
 * @param entry  the log's row
 * @param label  of the thing; empty when it is about the person alone
 * @param link   path inside the portal; empty as {@code label}
 * @param reason Markdown; may be empty for APPROVED
 */
public record ModerationDecided(
        UUID entry, MemberId author, Act act, String label, String link, String reason, Instant at) {}
