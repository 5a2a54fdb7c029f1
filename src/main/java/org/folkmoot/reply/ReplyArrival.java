package org.folkmoot.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.mail.MailId;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a mail came in, once, and what became of it. */
@Entity
@Table(name = "reply_arrival")
class ReplyArrival {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false, length = 64)
    private String mailKey;

    @Column(updatable = false)
    private @Nullable UUID mailId;

    @Column(nullable = false, updatable = false, length = EmailAddress.MAX)
    private String sender;

    @Column(nullable = false, updatable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private ReplyOutcome outcome;

    @Column(updatable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable ReplyReason why;

    @Column(nullable = false, updatable = false)
    private boolean answered;

    @Column(nullable = false, updatable = false)
    private Instant arrivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReplyArrival() {}

    private ReplyArrival(
            Arrived mail,
            @Nullable MailId answers,
            ReplyOutcome outcome,
            @Nullable ReplyReason why,
            boolean answered,
            Instant now) {
        this.id = Ids.next();
        this.mailKey = mail.key();
        this.mailId = answers == null ? null : answers.value();
        this.sender = mail.sender() == null ? "" : mail.sender().value();
        this.outcome = outcome;
        this.why = why;
        this.answered = answered;
        this.arrivedAt = now;
    }

    static ReplyArrival taken(Arrived mail, MailId answers, Instant now) {
        return new ReplyArrival(mail, answers, ReplyOutcome.TAKEN, null, false, now);
    }

    static ReplyArrival ignored(Arrived mail, Instant now) {
        return new ReplyArrival(mail, null, ReplyOutcome.IGNORED, ReplyReason.AUTOMATIC, false, now);
    }

    static ReplyArrival returned(Arrived mail, MailId about, Instant now) {
        return new ReplyArrival(mail, about, ReplyOutcome.RETURNED, ReplyReason.AUTOMATIC, false, now);
    }

    /** @param answered whether its sender is told */
    static ReplyArrival refused(Arrived mail, ReplyReason why, boolean answered, Instant now) {
        return new ReplyArrival(mail, null, ReplyOutcome.REFUSED, why, answered, now);
    }

    ReplyOutcome outcome() {
        return outcome;
    }

    @Nullable
    ReplyReason why() {
        return why;
    }

    boolean answered() {
        return answered;
    }

    String sender() {
        return sender;
    }
}
