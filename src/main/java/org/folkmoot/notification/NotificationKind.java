package org.folkmoot.notification;

import java.util.Arrays;
import java.util.Optional;
import org.folkmoot.mail.MailKind;
import org.folkmoot.member.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a notification is about, the most personal first: whoever has several reasons to hear of one fact hears of it by
 * the first of them. Words in the bundle: {@code notification.kind.<name>}, {@code notification.about.<name>} and, in the
 * foot of a mail, {@code notification.because.<name>}.
 */
public enum NotificationKind {
    /** A place or seat of one's own: taken, given up, called off; or a session one runs. */
    MY_PLACES(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** A session one has a place in is near. */
    PLACE_REMINDERS(KindGroup.MINE, MailWish.AT_ONCE, false),
    MODERATION_OF_MINE(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** What came of something one reported. */
    MY_REPORTS(KindGroup.MINE, MailWish.DAILY, true),
    /** Somebody asks to write an idea together, answers, or gave it a new wording. */
    WRITING_TOGETHER(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** Somebody named one in a comment. */
    MENTIONS(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** A colleague of the steering group named one in a private note. */
    NAMED_IN_NOTES(KindGroup.DUTIES, MailWish.AT_ONCE, true, Role.STEERING),
    ANSWERS_TO_MY_IDEAS(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** Given to one by somebody else, due soon or late. */
    MY_ACTIONS(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** A target of the register is one's own from now on, or waits for a measurement. */
    MY_TARGETS(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** In delivery, delivered, or looked at again. */
    WHAT_BECAME_OF_MY_IDEAS(KindGroup.MINE, MailWish.AT_ONCE, true),
    /** On an idea of one's own, or in answer to one's own comment. */
    COMMENTS_FOR_ME(KindGroup.MINE, MailWish.DAILY, false),
    /** Where one holds a seat or leads: another stage has begun, or its report is out for comment or published. */
    MY_INQUIRIES(KindGroup.MINE, MailWish.DAILY, false),
    /** Of a session one came to: out for comment, published; or somebody commented on those one is the host of. */
    NOTES_OF_MY_SESSIONS(KindGroup.MINE, MailWish.DAILY, false),
    /** Asked about a session one came to, and asked again some weeks later; or missed where one had a place. */
    FEEDBACK_ON_MY_SESSIONS(KindGroup.MINE, MailWish.AT_ONCE, false),
    /** One is the host, it is over, and its notes are not published. */
    NOTES_TO_FINISH(KindGroup.MINE, MailWish.AT_ONCE, false),
    ANSWERS_TO_SUPPORTED_IDEAS(KindGroup.BACKED, MailWish.DAILY, false),
    WHAT_BECAME_OF_SUPPORTED_IDEAS(KindGroup.BACKED, MailWish.DAILY, false),
    /** It says something else than when one backed it. */
    CHANGES_TO_SUPPORTED_IDEAS(KindGroup.BACKED, MailWish.DAILY, false),
    /** Whatever happens to an idea, a session or an inquiry that one follows. */
    WHAT_I_FOLLOW(KindGroup.BACKED, MailWish.DAILY, false),
    /** An inquiry looks for people. */
    NEW_INQUIRIES(KindGroup.NEWS, MailWish.DAILY, false),
    /** Something new fits a search one keeps. */
    SAVED_SEARCHES(KindGroup.NEWS, MailWish.DAILY, false),
    /** A parked idea has come back, or an approved one is due to be looked at. */
    REVIEW_DATES(KindGroup.DUTIES, MailWish.DAILY, false, Role.STEERING),
    /** Ideas wait for one's scorecard before a meeting. */
    CARDS_OPEN(KindGroup.DUTIES, MailWish.AT_ONCE, true, Role.STEERING),
    /** A meeting of the steering group does not take place. */
    STEERING_MEETINGS(KindGroup.DUTIES, MailWish.AT_ONCE, true, Role.STEERING),
    /** Somebody waits for an account. */
    REGISTRATIONS_WAITING(KindGroup.DUTIES, MailWish.DAILY, false, Role.MANAGER),
    /** Somebody who was to run a session cannot, and another facilitator is wanted. */
    FACILITATORS_WANTED(KindGroup.DUTIES, MailWish.AT_ONCE, true, Role.MANAGER);

    private final KindGroup group;
    private final MailWish recommended;
    private final boolean always;
    private final @Nullable Role only;

    NotificationKind(KindGroup group, MailWish recommended, boolean always) {
        this(group, recommended, always, null);
    }

    NotificationKind(KindGroup group, MailWish recommended, boolean always, @Nullable Role only) {
        this.group = group;
        this.recommended = recommended;
        this.always = always;
        this.only = only;
    }

    public KindGroup group() {
        return group;
    }

    /** When the mail comes unless the person chooses otherwise. */
    public MailWish recommended() {
        return recommended;
    }

    /** It concerns one's own, so the inbox always has it, muted or not; only its mail can be chosen. */
    public boolean alwaysInInbox() {
        return always;
    }

    /** Who alone is told of it; empty for everyone. */
    public Optional<Role> only() {
        return Optional.ofNullable(only);
    }

    boolean isMorePersonalThan(NotificationKind other) {
        return compareTo(other) < 0;
    }

    MailKind asMailKind() {
        return new MailKind(name());
    }

    static Optional<NotificationKind> of(MailKind mail) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(mail.name()))
                .findFirst();
    }
}
