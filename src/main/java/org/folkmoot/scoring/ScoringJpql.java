package org.folkmoot.scoring;

/** What a list of ideas may ask of the scores, for JPQL over {@code Idea}: the rules stand here once. Each reads an index. */
public final class ScoringJpql {

    /** Stages in which an idea waits for its answer. */
    static final String WAITING = "(org.folkmoot.idea.IdeaStage.SUBMITTED, org.folkmoot.idea.IdeaStage.SHORTLISTED)";

    private ScoringJpql() {}

    /** What waiting ideas ask of members, in the order in which the ideas came; no idea that waits for nothing is among them. */
    public static String cards(String card) {
        return "MemberCard " + card;
    }

    /** This member owes a card. */
    public static String owed(String card, String member) {
        return card(card, member, CardState.OWED);
    }

    /** This member's card lies far from the mean of three cards or more. */
    public static String iDiffer(String card, String member) {
        return card(card, member, CardState.DIFFERS);
    }

    private static String card(String card, String member, CardState state) {
        return "%1$s.memberId = %2$s and %1$s.state = %3$s".formatted(card, member, state);
    }
}
