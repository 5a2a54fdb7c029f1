package org.folkmoot.conversation;

/** How a calendar address ended. */
enum FeedEnd {
    /** Its owner made another one. */
    REPLACED,
    REVOKED
}
