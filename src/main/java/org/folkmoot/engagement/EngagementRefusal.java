package org.folkmoot.engagement;

import org.folkmoot.shared.Refusal;

enum EngagementRefusal implements Refusal {
    /** One recount at a time, on whichever node. */
    RECOUNT_RUNNING,
    /** What counts was changed by somebody else since it was looked at. */
    RULE_CHANGED_MEANWHILE,
    /** There is no such strand, person or event, or it has been seen to. */
    NOT_THERE,
    /** What was wrong with the event still is. */
    STILL_WRONG,
    /** A person cannot be counted as themselves. */
    SAME_ENTRY,
    /** The entry is counted as somebody else already. */
    COUNTED_AS_ANOTHER,
    /** Nobody is counted as somebody else here. */
    COUNTED_APART
}
