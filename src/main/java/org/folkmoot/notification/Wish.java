package org.folkmoot.notification;

/** What a person hears of one kind: in the inbox, and when by mail. */
public record Wish(NotificationKind kind, boolean inbox, MailWish mail) {

    static Wish recommended(NotificationKind kind) {
        return new Wish(kind, true, kind.recommended());
    }
}
