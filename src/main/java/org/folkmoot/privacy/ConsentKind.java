package org.folkmoot.privacy;

/** What a person may agree to. Words in the bundle: {@code privacy.consent.<name>}; the first wording is {@code privacy.consent.wording.<name>}. */
public enum ConsentKind {
    /** To be named to others as somebody who came. Without it attendance is private. */
    NAMED_AS_ATTENDEE,
    /** To be told of people one has not met, and they of oneself. */
    INTRODUCTIONS,
    /** To receive announcements by mail, beside what concerns one's own doings. */
    ANNOUNCEMENTS
}
