package org.folkmoot.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One mail, with its words as they were written and what became of it. {@link MailMessages} claims and hands over in bulk. */
@Entity
@Table(name = "mail_message")
class MailMessage {

    static final int KEY_MAX = 190;
    static final int SUBJECT_MAX = 250;
    static final int BODY_MAX = 60000;
    static final int THREAD_MAX = 80;
    static final int ERROR_MAX = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, length = KEY_MAX)
    private String dedupeKey;

    private @Nullable UUID recipientId;

    @Column(nullable = false)
    private boolean byAddress;

    @Column(nullable = false, length = EmailAddress.MAX)
    private String address;

    @Column(nullable = false, length = MailKind.MAX)
    private String kind;

    @Column(length = THREAD_MAX)
    private @Nullable String threadKey;

    @Column(length = ReplyTo.KIND_MAX)
    private @Nullable String replyKind;

    @Column(length = ReplyTo.ABOUT_MAX)
    private @Nullable String replyAbout;

    @Column(nullable = false, length = SUBJECT_MAX)
    private String subject;

    @Column(nullable = false, length = BODY_MAX)
    private String body;

    @Column(length = BODY_MAX)
    private @Nullable String html;

    @Column(length = CalendarEntry.TEXT_MAX)
    private @Nullable String calendar;

    @Column(length = CalendarEntry.METHOD_MAX)
    private @Nullable String calendarMethod;

    @Column(nullable = false, length = 10)
    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(length = 20)
    @Enumerated(EnumType.STRING)
    private @Nullable MailReason why;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private Instant writtenAt;

    private @Nullable Instant nextAttemptAt;

    private @Nullable UUID claim;

    private @Nullable Instant claimedUntil;

    private @Nullable Instant attemptedAt;

    private @Nullable Instant endedAt;

    @Column(length = ERROR_MAX)
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init")
    protected MailMessage() {}

    private MailMessage(WriteMail asked, EmailAddress address, MailState state, Instant now) {
        this.id = Ids.next();
        this.dedupeKey = asked.dedupeKey();
        this.recipientId = asked.recipient() == null ? null : asked.recipient().value();
        this.byAddress = asked.address() != null;
        this.address = address.value();
        this.kind = asked.kind().name();
        this.threadKey = asked.thread();
        this.replyKind = asked.replyTo() == null ? null : asked.replyTo().kind();
        this.replyAbout = asked.replyTo() == null ? null : asked.replyTo().about();
        this.subject = MailText.subject(asked.subject(), SUBJECT_MAX);
        this.body = MailText.cut(asked.body().strip(), BODY_MAX);
        // Cut HTML would be broken HTML; without it, it is made from the text.
        this.html = asked.html() == null || asked.html().length() > BODY_MAX ? null : asked.html();
        var entry = asked.calendar();
        this.calendar = entry == null ? null : entry.text();
        this.calendarMethod = entry == null ? null : entry.method();
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

    /** The mail server's answer is this node's to record: nobody has asked for another attempt meanwhile. */
    boolean isHeldBy(UUID claim) {
        return claim.equals(this.claim)
                && (state == MailState.WAITING || state == MailState.SENDING || state == MailState.UNCERTAIN);
    }

    /** From now on nobody finds a link here that works. */
    void sent(String answer, Instant now) {
        end(MailState.SENT, null, now);
        body = MailText.withoutTokens(body);
        if (html != null) html = MailText.withoutTokens(html);
        if (calendar != null) calendar = MailText.withoutTokens(calendar);
        lastError = MailText.subject(answer, ERROR_MAX);
    }

    /** A temporary failure. */
    void tryAgainAt(Instant moment, String error) {
        wait(moment);
        lastError = MailText.subject(error, ERROR_MAX);
    }

    void failed(MailReason why, String error, Instant now) {
        end(MailState.FAILED, why, now);
        lastError = MailText.subject(error, ERROR_MAX);
    }

    /** Whether it went to one of these, and nothing has been heard of it since. */
    boolean canComeBack(Collection<String> addresses) {
        return (state == MailState.SENT || state == MailState.UNCERTAIN)
                && addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    void cameBack(String answer, Instant now) {
        failed(MailReason.RETURNED, answer, now);
    }

    void uncertain(String error, Instant now) {
        end(MailState.UNCERTAIN, MailReason.NO_ANSWER, now);
        lastError = MailText.subject(error, ERROR_MAX);
    }

    void withdrawn(MailReason why, Instant now) {
        end(MailState.WITHDRAWN, why, now);
    }

    void held(String address, Instant now) {
        end(MailState.HELD, MailReason.BOUNCES, now);
        this.address = address;
    }

    /** Nobody can receive mail at the address it would go to by now. */
    void kept(String address, Instant now) {
        end(MailState.SHOWN, null, now);
        this.address = address;
    }

    /** Whether an administrator may have it tried. @param reachable whether mails to its address are sent at all */
    boolean canTryAgain(boolean reachable) {
        if (body.isEmpty()) return false; // its words were taken out: privacy
        if (why == MailReason.RETURNED) return false; // its links were taken out when it was sent
        return switch (state) {
            case WAITING, FAILED, UNCERTAIN -> true;
            case SHOWN -> reachable;
            case SENDING, SENT, HELD, WITHDRAWN -> false;
        };
    }

    /**
     * An administrator wants it tried now.
     *
     * @param reachable whether mails to its address are sent at all
     * @throws RefusedException NOTHING_TO_TRY, KEPT_HERE, HELD, BEING_SENT
     */
    void tryAgain(boolean reachable, Instant now) {
        if (state == MailState.SENDING || state == MailState.WAITING && beingSent(now))
            throw new RefusedException(MailRefusal.BEING_SENT);
        if (!canTryAgain(reachable))
            throw new RefusedException(
                    switch (state) {
                        case SHOWN -> MailRefusal.KEPT_HERE;
                        case HELD -> MailRefusal.HELD;
                        default -> MailRefusal.NOTHING_TO_TRY;
                    });
        attempts = 0;
        wait(now);
    }

    private void wait(Instant until) {
        state = MailState.WAITING;
        why = null;
        nextAttemptAt = until;
        endedAt = null;
        claim = null;
        claimedUntil = null;
    }

    private boolean beingSent(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    private void end(MailState how, @Nullable MailReason why, Instant now) {
        state = how;
        this.why = why;
        endedAt = now;
        nextAttemptAt = null;
        claim = null;
        claimedUntil = null;
    }

    MailId id() {
        return new MailId(id);
    }

    @Nullable
    UUID recipient() {
        return recipientId;
    }

    boolean byAddress() {
        return byAddress;
    }

    String address() {
        return address;
    }

    MailKind kind() {
        return new MailKind(kind);
    }

    @Nullable
    String thread() {
        return threadKey;
    }

    @Nullable
    ReplyTo replyTo() {
        return replyKind == null || replyAbout == null ? null : new ReplyTo(replyKind, replyAbout);
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    @Nullable
    String html() {
        return html;
    }

    @Nullable
    CalendarEntry calendar() {
        return calendar == null || calendarMethod == null ? null : new CalendarEntry(calendarMethod, calendar);
    }

    MailState state() {
        return state;
    }

    @Nullable
    MailReason why() {
        return why;
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
