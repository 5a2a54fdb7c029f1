package org.folkmoot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a person wants to hear of one kind. Where there is none, what is recommended holds. */
@Entity
@Table(name = "notification_preference")
class Preference {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Column(nullable = false)
    private boolean inApp;

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private MailWish mail;

    /** What a link in a mail turned off, so that the same page can turn it on again. */
    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    private @Nullable MailWish mailBefore;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Preference() {}

    Preference(MemberId member, NotificationKind kind, Instant now) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.kind = kind;
        this.inApp = true;
        this.mail = kind.recommended();
        this.changedAt = now;
    }

    void choose(boolean inbox, MailWish wish, Instant now) {
        inApp = inbox || kind.alwaysInInbox();
        mail = wish;
        mailBefore = null;
        changedAt = now;
    }

    void turnMailOff(Instant now) {
        if (mail == MailWish.OFF) return;
        mailBefore = mail;
        mail = MailWish.OFF;
        changedAt = now;
    }

    /** As it was before {@link #turnMailOff}. */
    void turnMailOn(Instant now) {
        if (mail != MailWish.OFF) return;
        mail = mailBefore == null ? kind.recommended() : mailBefore;
        mailBefore = null;
        changedAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    NotificationKind kind() {
        return kind;
    }

    MailWish mail() {
        return mail;
    }

    @Nullable
    MailWish mailBefore() {
        return mailBefore;
    }

    Wish wish() {
        return new Wish(kind, inApp, mail);
    }
}
