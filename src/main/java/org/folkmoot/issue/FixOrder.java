package org.folkmoot.issue;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * An order that is to hold instead of the computed one.
 *
 * @param order has every issue that stands
 * @param why   at most {@link #REASON_MAX}
 */
public record FixOrder(Arrangement<IssueId> order, String why) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int REASON_MAX = 1000;

    public FixOrder {
        why = reason(why);
    }

    /** @throws UnusableInputException empty or too long */
    public static String reason(String raw) {
        return Texts.block(raw, REASON_MAX);
    }
}
