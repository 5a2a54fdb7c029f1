package org.folkmoot.steering;

/** What a steering member looks at first. Words in the bundle: {@code steering.queue.view.<name>}. */
public enum QueueView {
    ALL,
    /** They wait for one's own card. */
    TO_SCORE,
    /** Given to oneself to score, alone or with their sector, whether one's card is in or not. */
    ASSIGNED,
    /** One's own card lies far from the mean. */
    I_DIFFER,
    /** They have waited longer than they should ({@link SteeringSettings#longWait}). */
    LONGEST,
    /** They stand nowhere on the coverage map: no theme, or neither principle nor condition. */
    UNPLACED;

    /** What the member's own cards say ({@link org.folkmoot.scoring.ScoringJpql#cards}). */
    boolean ofCards() {
        return this == TO_SCORE || this == I_DIFFER;
    }
}
