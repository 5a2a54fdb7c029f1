package org.folkmoot.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One mail to one person, with its words as they were written and what became of it. */
@Entity
@Table(name = "mail_message")
class MailMessage {

    static final int KEY_MAX = 190;
    static final int SUBJECT_MAX = 250;
    static final int BODY_MAX = 60000;
    static final int ERROR_MAX = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = KEY_MAX)
    private String dedupeKey;

    private @Nullable UUID recipientId;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String address;

    @Column(nullable = false, length = SUBJECT_MAX)
    private String subject;

    @Column(nullable = false, length = BODY_MAX)
    private String body;

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private Instant writtenAt;

    private @Nullable Instant nextAttemptAt;

    private @Nullable Instant claimedUntil;

    private @Nullable Instant endedAt;

    @Column(length = ERROR_MAX)
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected MailMessage() {}

    private MailMessage(WriteMail asked, EmailAddress address, MailState state, Instant now) {
        this.id = Ids.next();
        this.dedupeKey = asked.dedupeKey();
        this.recipientId = asked.recipient() == null ? null : asked.recipient().value();
        this.address = address.value();
        this.subject = MailText.subject(asked.subject(), SUBJECT_MAX);
        this.body = MailText.body(asked.body(), BODY_MAX);
        this.state = state;
        this.writtenAt = now;
        this.nextAttemptAt = state == MailState.WAITING ? now : null;
    }

    static MailMessage toSend(WriteMail asked, EmailAddress address, Instant now) {
        return new MailMessage(asked, address, MailState.WAITING, now);
    }

    static MailMessage toShow(WriteMail asked, EmailAddress address, Instant now) {
        return new MailMessage(asked, address, MailState.SHOWN, now);
    }

    /** Takes it over for one attempt. @return whether it was free and due */
    boolean claim(Instant now, Duration lease) {
        if (state != MailState.WAITING || beingSent(now) || nextAttemptAt == null || nextAttemptAt.isAfter(now))
            return false;
        claimedUntil = now.plus(lease);
        attempts++;
        return true;
    }

    /** From now on nobody finds a link here that works. */
    void sent(Instant now) {
        end(MailState.SENT, now);
        body = MailText.withoutTokens(body);
        lastError = null;
    }

    /** A temporary failure. */
    void tryAgainAt(Instant moment, String error) {
        claimedUntil = null;
        nextAttemptAt = moment;
        lastError = MailText.subject(error, ERROR_MAX);
    }

    void failed(String error, Instant now) {
        end(MailState.FAILED, now);
        lastError = MailText.subject(error, ERROR_MAX);
    }

    /** Whether an administrator may have it tried. @param reachable whether mails to its address are sent at all */
    boolean canTryAgain(boolean reachable) {
        return switch (state) {
            case WAITING, FAILED -> true;
            case SHOWN -> reachable;
            case SENT -> false;
        };
    }

    /**
     * An administrator wants it tried now.
     *
     * @param reachable whether mails to its address are sent at all
     * @throws RefusedException NOTHING_TO_TRY, KEPT_HERE, BEING_SENT
     */
    void tryAgain(boolean reachable, Instant now) {
        if (!canTryAgain(reachable))
            throw new RefusedException(state == MailState.SHOWN ? MailRefusal.KEPT_HERE : MailRefusal.NOTHING_TO_TRY);
        if (beingSent(now)) throw new RefusedException(MailRefusal.BEING_SENT);
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        endedAt = null;
        claimedUntil = null;
    }

    private boolean beingSent(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    private void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
        nextAttemptAt = null;
        claimedUntil = null;
    }

    MailId id() {
        return new MailId(id);
    }

    @Nullable
    UUID recipient() {
        return recipientId;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String lastError() {
        return lastError;
    }
}
