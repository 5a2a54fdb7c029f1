package org.folkmoot.idea;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An idea moved on after its answer: in delivery, delivered, or back in filtering. Whoever writes, supports or follows it is
 * told once.
 *
 * @param turn of the step, from 1: what happened twice has two turns
 * @param by   null when the portal did it by itself
 * @param at   UTC
 */
public record IdeaMoved(
        IdeaId idea,
        String title,
        MemberId author,
        IdeaStage from,
        IdeaStage to,
        StepCause cause,
        int turn,
        @Nullable MemberId by,
        Instant at)
        implements IdeaMayWait {}
