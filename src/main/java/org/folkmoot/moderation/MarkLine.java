package org.folkmoot.moderation;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;

/** One trusted or blocked person. @param reason Markdown; empty for trust */
public record MarkLine(
        UUID id, Mark mark, MemberId member, String name, String givenBy, String reason, Instant since) {}
