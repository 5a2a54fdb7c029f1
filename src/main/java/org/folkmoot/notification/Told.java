package org.folkmoot.notification;

import org.folkmoot.member.MemberId;

/**
 * A person and the reason why they are told.
 *
 * @param ownDoing the person did it themselves a moment ago on the portal: a mail confirms it, the inbox does not call it new
 */
record Told(MemberId person, NotificationKind kind, Telling words, boolean ownDoing) {

    Told(MemberId person, NotificationKind kind, Telling words) {
        this(person, kind, words, false);
    }

    Told morePersonal(Told other) {
        return other.kind.isMorePersonalThan(kind) ? other : this;
    }
}
