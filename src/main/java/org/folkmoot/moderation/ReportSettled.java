package org.folkmoot.moderation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/**
 * What a person reported has been decided; they are told what came of it, and nothing about its author.
 *
 * @param entry the log's row of the decision
 * @param stays whether others can still see it
 * @param label of the thing
 * @param link  path inside the portal; empty unless it stays
 * @param at    UTC
 */
public record ReportSettled(UUID entry, MemberId reporter, boolean stays, String label, String link, Instant at) {}
