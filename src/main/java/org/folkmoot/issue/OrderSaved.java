package org.folkmoot.issue;

/**
 * What came of saving an order.
 *
 * @param revision of the order that counts, to be named next time
 */
public record OrderSaved(int revision, Outcome outcome) {

    public enum Outcome {
        /** Saved, and it counts. */
        COUNTED,
        /** It came after the close: it is kept, and the one from before the close counts. */
        KEPT_LATE,
        /** Nothing was saved: another window saved something else since. */
        ORDERED_ELSEWHERE
    }
}
