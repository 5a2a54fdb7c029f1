package org.folkmoot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a person is told of a fact: in the inbox, by mail, or both. One row for a person and a fact (ADR 0026). */
@Entity
@Table(name = "notification")
class Notification {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false, length = Fact.KEY_MAX)
    private String fact;

    @Column(nullable = false, length = 40)
    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Column(nullable = false, length = Subject.KEY_MAX)
    private String subjectKey;

    @Column(nullable = false, length = Subject.TITLE_MAX)
    private String subjectTitle;

    @Column(nullable = false, length = Subject.PAGE_MAX)
    private String page;

    @Column(nullable = false, length = Fact.LINK_MAX)
    private String link;

    @Column(length = Subject.KEY_MAX)
    private @Nullable String wordsKey;

    @Column(nullable = false, length = Telling.SUBJECT_MAX)
    private String mailSubject;

    @Column(nullable = false, length = Telling.LINE_MAX)
    private String line;

    @Column(nullable = false, length = Telling.WORDS_MAX)
    private String opening;

    @Column(nullable = false, length = Telling.WORDS_MAX)
    private String quotation;

    @Column(nullable = false, length = Telling.WORDS_MAX)
    private String closing;

    @Column(nullable = false, length = Telling.ACTION_MAX)
    private String actionLabel;

    @Column(length = 10)
    private @Nullable String calendarMethod;

    @Column(nullable = false)
    private Instant happenedAt;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private boolean inApp;

    @Column(length = 10)
    @Enumerated(EnumType.STRING)
    private @Nullable Waits mailWaits;

    private @Nullable Instant mailDueAt;

    private @Nullable Instant mailedAt;

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(Fact fact, Told told, boolean inApp, Instant now) {
        this.id = Ids.next();
        this.memberId = told.person().value();
        this.fact = fact.key();
        this.subjectKey = fact.subject().key();
        this.subjectTitle = fact.subject().title();
        this.page = fact.subject().page();
        this.link = fact.link();
        this.wordsKey = fact.words();
        this.happenedAt = fact.at();
        this.recordedAt = now;
        this.inApp = inApp;
        this.readAt = told.ownDoing() ? now : null;
        var words = told.words();
        this.kind = told.kind();
        this.mailSubject = words.mailSubject();
        this.line = words.line();
        this.opening = words.opening();
        this.quotation = words.quotation();
        this.closing = words.closing();
        this.actionLabel = words.action();
        this.calendarMethod = told.calendar();
    }

    /** The person was not told yet, in any way, and this reason is more personal. */
    boolean isOvertakenBy(Told told) {
        return mailedAt == null && readAt == null && told.kind().isMorePersonalThan(kind);
    }

    /** @param due only for what is held */
    void waitFor(Waits how, @Nullable Instant due) {
        mailWaits = how;
        mailDueAt = due;
    }

    void mailed(Instant now) {
        mailedAt = now;
        forgetMail();
    }

    /** No mail tells of it any more. */
    void forgetMail() {
        mailWaits = null;
        mailDueAt = null;
    }

    NotificationId id() {
        return new NotificationId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    NotificationKind kind() {
        return kind;
    }

    /** As it was when it happened. */
    Subject subject() {
        var colon = subjectKey.indexOf(':');
        return new Subject(subjectKey.substring(0, colon), subjectKey.substring(colon + 1), subjectTitle, page);
    }

    /** Keys of what must be shown for its words to be repeated; none for what a moderator tells the author. */
    List<String> repeats() {
        if (kind == NotificationKind.MODERATION_OF_MINE) return List.of();
        return wordsKey == null ? List.of(subjectKey) : List.of(subjectKey, wordsKey);
    }

    /** Key of the comment whose words it repeats. */
    Optional<String> comment() {
        var prefix = Subject.key("comment", "");
        return Optional.ofNullable(wordsKey)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }

    /** REQUEST or CANCEL, for the session it is about. */
    Optional<String> calendar() {
        return Optional.ofNullable(calendarMethod);
    }

    String link() {
        return link;
    }

    Telling words() {
        return new Telling(mailSubject, line, opening, quotation, closing, actionLabel);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    @Nullable
    Waits waits() {
        return mailWaits;
    }

    boolean seen() {
        return readAt != null;
    }
}
