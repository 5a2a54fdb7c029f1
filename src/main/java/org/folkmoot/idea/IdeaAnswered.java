package org.folkmoot.idea;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The steering group answered an idea. Those who write it, support it ({@link IdeaService#supportersOf}) or follow it are
 * told once each; of a merged one also those of the idea it went into.
 *
 * @param steer       what should happen next, or empty
 * @param reviewDate  when a parked idea is looked at again, or null
 * @param referredTo  to whom it was referred, or empty
 * @param owner       who takes an approved idea on, or null when it is a body or nobody yet
 * @param ownerBody   the body that takes it on, or empty
 * @param firstAction what the owner does first, or empty
 * @param mergedInto  the idea it went into, or null
 * @param replaces    the answer this one corrects, or null for one that corrects none
 */
public record IdeaAnswered(
        IdeaId idea,
        String title,
        MemberId author,
        Outcome outcome,
        String reason,
        String steer,
        @Nullable LocalDate reviewDate,
        String referredTo,
        @Nullable MemberId owner,
        String ownerBody,
        String firstAction,
        @Nullable IdeaId mergedInto,
        @Nullable Replaced replaces,
        Instant at)
        implements IdeaMayWait {

    /** An answer that holds no longer. @param at when it was given, UTC */
    public record Replaced(Outcome outcome, Instant at) {}

    /** Kept on record before there were owners, it comes without them. */
    public IdeaAnswered {
        ownerBody = requireNonNullElse(ownerBody, "");
        firstAction = requireNonNullElse(firstAction, "");
    }

    static IdeaAnswered of(Idea idea, GiveAnswer given, @Nullable Replaced replaces, Instant at) {
        return new IdeaAnswered(
                idea.id(),
                idea.title(),
                idea.proposer(),
                given.outcome(),
                given.reason(),
                given.steer(),
                given.reviewDate(),
                given.referredTo(),
                given.owner(),
                given.ownerBody(),
                given.firstAction(),
                given.mergedInto(),
                replaces,
                at);
    }
}
