package org.folkmoot.steering;

import org.folkmoot.shared.Refusal;

/** Why something is not done to an idea of the queue. */
enum QueueRefusal implements Refusal {
    NOT_WAITING,
    ON_SHORTLIST,
    NOT_ON_SHORTLIST,
    HAS_TAG,
    HAS_NOT_TAG,
    HAS_PREPARED,
    STAND_ASIDE,
    HAS_REVIEWER,
    REVIEWER_STANDS_ASIDE,
    MOVED_MEANWHILE,
    BROKE,
    NOTHING_CHOSEN,
    TOO_MANY_CHOSEN,
    NOTHING_TO_DO,
    STILL_RUNNING,
    ALREADY_UNDONE,
    NOTHING_TO_UNDO,
    NO_SUCH_TAG,
    TOO_MANY_TAGS,
    NO_SUCH_BULK,
    VIEW_EXISTS,
    VIEW_TOO_LONG,
    TOO_MANY_VIEWS,
    VIEW_GONE
}
