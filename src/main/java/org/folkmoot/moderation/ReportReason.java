package org.folkmoot.moderation;

/** What somebody thinks is wrong. Words in the bundle: {@code moderation.reason.<name>}. */
public enum ReportReason {
    SPAM,
    UNKIND,
    PERSONAL,
    MISLEADING,
    OFF_TOPIC,
    /** Needs words. */
    OTHER
}
