package org.folkmoot.notification;

import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A person and the reason why they are told.
 *
 * @param ownDoing the person did it themselves a moment ago on the portal: a mail confirms it, the inbox does not call it new
 * @param calendar REQUEST or CANCEL when a mail carries a calendar entry of the subject, a session; otherwise null
 */
record Told(
        MemberId person,
        NotificationKind kind,
        Telling words,
        boolean ownDoing,
        @Nullable String calendar) {

    Told(MemberId person, NotificationKind kind, Telling words) {
        this(person, kind, words, false, null);
    }

    Told(MemberId person, NotificationKind kind, Telling words, boolean ownDoing) {
        this(person, kind, words, ownDoing, null);
    }

    /** A mail brings the session's entry for the person's calendar, or takes it out. */
    Told withCalendar(String method) {
        return new Told(person, kind, words, ownDoing, method);
    }

    Told morePersonal(Told other) {
        return other.kind.isMorePersonalThan(kind) ? other : this;
    }
}
