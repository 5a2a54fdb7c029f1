package org.folkmoot.announcement;

/** Where an announcement stands. Words in the bundle: {@code announcement.state.<name>}. */
public enum AnnouncementState {
    /** Being written; every manager may change it. */
    DRAFT,
    /** Finished, and waits for its time. Can be taken back. */
    SCHEDULED,
    /** Its people are settled, and mails are being written. */
    SENDING,
    /** Every mail is written; what became of each is the outbox' to say. */
    SENT
}
