package org.folkmoot.scoring;

import java.time.Instant;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * That a member stands aside from an idea's score and decision; for the steering group alone.
 *
 * @param name       the member's
 * @param recordedBy name of the colleague who wrote it down for them, or null when they did it themselves
 * @param declaredAt UTC
 */
public record DeclaredInterest(
        IdeaId idea,
        MemberId member,
        String name,
        String reason,
        @Nullable String recordedBy,
        Instant declaredAt) {}
