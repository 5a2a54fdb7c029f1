package org.folkmoot.scoring;

import java.time.Instant;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to score what: one idea or one sector's ideas.
 *
 * @param inGroup    false when the member has left the steering group: to be given to somebody else
 * @param assignedAt UTC
 */
public record Reviewer(
        AssignmentId id,
        MemberId member,
        String name,
        boolean inGroup,
        @Nullable IdeaId idea,
        @Nullable SectorId sector,
        String assignedBy,
        Instant assignedAt) {}
