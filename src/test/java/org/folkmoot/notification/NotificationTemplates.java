package org.folkmoot.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.idea.IdeaAnswered;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.Outcome;
import org.folkmoot.mail.MailKind;
import org.folkmoot.mail.MailTemplates;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.moderation.Act;
import org.folkmoot.moderation.ModerationDecided;
import org.folkmoot.moderation.ReportSettled;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;

/** Every mail about what happened, with words as people write them. */
public final class NotificationTemplates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2035-03-29T11:00:00Z");
    private static final MemberId TO = new MemberId(UUID.randomUUID());
    private static final PortalClock CLOCK = new PortalClock(LONDON);
    private static final Dates DATES = new Dates(CLOCK);
    private static final Words WORDS = new Words(MailTemplates.messages());
    private static final FolkmootSettings SETTINGS =
            new FolkmootSettings(java.nio.file.Path.of("target"), "https://folkmoot.example.org", LONDON);
    private static final Letters LETTERS = new Letters(SETTINGS, null, null, WORDS);
    private static final DigestLetter DIGEST = new DigestLetter(MailTemplates.messages(), SETTINGS, DATES);
    private static final String REASON = """
            The group **likes** it, and asks three things of you:

            - talk to the highways team about the verge
            - find one parish that wants to begin
            - come back in spring

            See https://example.org/a/very/long/address/that/does/not/break/anywhere/and/is/wider/than/a/phone for the rules.""";

    private NotificationTemplates() {}

    /** Name of the template and the mail. */
    public static Map<String, WriteMail> all() {
        var mails = new LinkedHashMap<String, WriteMail>();
        for (var outcome : Outcome.values()) {
            var name = outcome.name().toLowerCase(Locale.ROOT);
            var answered = answered("Benches along the mill path, from Lavenham to Long Melford", outcome, REASON);
            mails.put("author-" + name, mail(answer(answered, NotificationKind.ANSWERS_TO_MY_IDEAS, "mine", NOON)));
            mails.put(
                    "supporter-" + name,
                    mail(answer(answered, NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS, "supported", NOON)));
        }
        for (var what : List.of(
                "place-taken",
                "place-offered",
                "place-promoted",
                "place-given-up",
                "session-comes-up",
                "session-cancelled")) mails.put(what, mail(place(what, NOON)));
        mails.put("feedback-first", feedback(FeedbackRound.FIRST));
        mails.put("feedback-again", feedback(FeedbackRound.AGAIN));
        mails.put("feedback-missed", mail(afterSession("missed")));
        mails.put("seat-taken", mail(inquiry("seat-taken", NotificationKind.MY_PLACES, NOON)));
        mails.put("inquiry-new", mail(inquiry("inquiry.RECRUITING", NotificationKind.NEW_INQUIRIES, NOON)));
        mails.put("registration", mail(registration(NOON)));
        mails.put("facilitator-declined", mail(declined(NOON)));
        for (var act : List.of(Act.HIDDEN, Act.APPROVED, Act.BLOCKED))
            mails.put("moderation-" + act, mail(moderation(act)));
        for (var stays : List.of(true, false)) mails.put("report-" + (stays ? "stays" : "gone"), mail(report(stays)));
        mails.put("digest-busy-day", digest(NotificationMailChoices.DAILY_DIGEST, busyDay()));
        mails.put(
                "digest-quiet-day",
                digest(NotificationMailChoices.DAILY_DIGEST, busyDay().subList(0, 1)));
        mails.put("digest-week", digest(NotificationMailChoices.WEEKLY_DIGEST, busyDay()));
        mails.put(
                "digest-after-quiet-hours",
                digest(NotificationMailChoices.AFTER_QUIET_HOURS, busyDay().subList(1, 3)));
        return mails;
    }

    /** Fifteen things about eight subjects. */
    static List<DigestLetter.Grouped> busyDay() {
        var titles = List.of(
                "One application form for small grants",
                "Repair evenings in village halls",
                "Lending sheds for tools used once a year",
                "A bus that waits for the train at Stowmarket",
                "Cooking for one, together",
                "A quiet hour at the county offices");
        var reasons = List.of(
                "Four funders have said they will share **one form** from April. The group asks the voluntary sector to try it with ten small groups first and to say in June what it saved.",
                "Six halls have offered a room. What is missing is somebody who looks after insurance for all of them; the district councils will ask their own insurers together.",
                "The idea is welcome, but two sheds of this kind closed for want of volunteers. Please come back with three people who would run the first one.",
                "The operator can shift the 17:40 by six minutes and has said so in writing. The county pays for new timetables at the stops.",
                "Public health will pay for the food in four places over the winter; churches and clubs find the cooks.",
                "It cannot be said yet what it costs to open earlier. We look at it again when the building is let in spring.");
        var outcomes = List.of(
                Outcome.APPROVED,
                Outcome.APPROVED,
                Outcome.DECLINED,
                Outcome.APPROVED,
                Outcome.REFERRED,
                Outcome.PARKED);
        var news = new ArrayList<DigestLetter.Grouped>();
        for (var i = 0; i < titles.size(); i++)
            news.add(group(answer(
                    answered(titles.get(i), outcomes.get(i), reasons.get(i)),
                    i == 0 ? NotificationKind.ANSWERS_TO_MY_IDEAS : NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS,
                    i == 0 ? "mine" : "supported",
                    NOON.minusSeconds(60L * i))));
        news.add(1, group(place("session-cancelled", NOON)));
        news.add(group(
                inquiry("inquiry.UNDER_WAY", NotificationKind.MY_INQUIRIES, NOON.minusSeconds(3600)),
                inquiry("inquiry.RECRUITING", NotificationKind.NEW_INQUIRIES, NOON.minusSeconds(7200))));
        news.add(group(IntStream.range(0, 6)
                .mapToObj(nth -> registration(NOON.minusSeconds(8000 + nth)))
                .toArray(Notification[]::new)));
        return news;
    }

    private static DigestLetter.Grouped group(Notification... news) {
        return new DigestLetter.Grouped(news[0].subject(), List.of(news));
    }

    /** The words of a digest as plain text, without its foot. */
    static String digestText(MailKind kind, List<DigestLetter.Grouped> news) {
        return digest(kind, news).body();
    }

    /** Five hundred things with the longest title, line and words there can be. */
    static List<DigestLetter.Grouped> long500() {
        var words = "word ".repeat(5000);
        var telling = new Telling(words, words, words, words, words, "Read the whole of it");
        return IntStream.range(0, 500)
                .mapToObj(nth -> group(row(
                        Subject.of("session", UUID.randomUUID(), words, "conversations/x"),
                        NotificationKind.NEW_INQUIRIES,
                        telling,
                        NOON)))
                .toList();
    }

    private static WriteMail digest(MailKind kind, List<DigestLetter.Grouped> news) {
        return DIGEST.of("digest", TO, kind, news);
    }

    private static WriteMail mail(Notification one) {
        return LETTERS.of(one);
    }

    private static IdeaAnswered answered(String title, Outcome outcome, String reason) {
        return new IdeaAnswered(
                new IdeaId(UUID.randomUUID()),
                title,
                TO,
                outcome,
                reason,
                outcome == Outcome.APPROVED ? "Anna Lark sets up a first meeting in May." : "",
                outcome == Outcome.PARKED ? LocalDate.of(2035, 4, 2) : null,
                outcome == Outcome.REFERRED ? "the Funders' forum" : "",
                null,
                outcome == Outcome.APPROVED ? "The county council" : "",
                outcome == Outcome.APPROVED ? "Ask three halls for an evening" : "",
                null,
                null,
                NOON);
    }

    @SuppressWarnings("NullAway")
    private static Notification answer(IdeaAnswered answered, NotificationKind kind, String why, Instant at) {
        var words =
                new AnswerNews(null, null, null, null, WORDS, DATES).telling(answered, "notification.answer." + why);
        return row(Subject.of("idea", answered.idea().value(), answered.title(), "ideas/x"), kind, words, at);
    }

    @SuppressWarnings("NullAway")
    private static Notification place(String what, Instant at) {
        var title = "Ageing well in the countryside";
        var words = new PlaceNews(null, WORDS, DATES, CLOCK)
                .telling(
                        what,
                        title,
                        "Tue 3 Jul 2035, 14:00–16:00",
                        what.equals("session-cancelled") ? "The hall is flooded." : "Town hall, Eye",
                        "Sun 1 Jul 2035, 10:30");
        return row(
                Subject.of("session", UUID.randomUUID(), title, "conversations/x"),
                NotificationKind.MY_PLACES,
                words,
                at);
    }

    @SuppressWarnings("NullAway")
    private static WriteMail feedback(FeedbackRound round) {
        var page = "https://folkmoot.example.org/feedback/" + "x".repeat(64);
        return LETTERS.of(afterSession(round.word()), new FeedbackEnclosures(null, WORDS).enclosure(round, page));
    }

    @SuppressWarnings("NullAway")
    private static Notification afterSession(String what) {
        var title = "Ageing well in the countryside";
        var words = new FeedbackNews(null, WORDS, DATES).telling(what, title, "Tue 3 Jul 2035");
        return row(
                Subject.of("session", UUID.randomUUID(), title, "conversations/x"),
                NotificationKind.FEEDBACK_ON_MY_SESSIONS,
                words,
                NOON);
    }

    @SuppressWarnings("NullAway")
    private static Notification inquiry(String what, NotificationKind kind, Instant at) {
        var question = "What would let people stay in their village at eighty-five?";
        var words = new InquiryNews(null, null, null, WORDS).telling(what, question);
        return row(Subject.of("inquiry", UUID.randomUUID(), question, "inquiries/x"), kind, words, at);
    }

    @SuppressWarnings("NullAway")
    private static Notification registration(Instant at) {
        var words = new RegistrationNews(null, null, WORDS).telling("Robin Ash", "Eye Town Council");
        var title = WORDS.text("notification.registration.title");
        return row(
                Subject.portal("registrations", title, "members/waiting"),
                NotificationKind.REGISTRATIONS_WAITING,
                words,
                at);
    }

    @SuppressWarnings("NullAway")
    private static Notification declined(Instant at) {
        var session = new org.folkmoot.conversation.DialogueSessionId(UUID.randomUUID());
        var title = "Ageing well in the countryside";
        var words = new DeclineNews(null, null, WORDS, DATES, CLOCK)
                .telling(
                        "Robin Ash",
                        new org.folkmoot.facilitation.FacilitatorDeclined(
                                session,
                                TO,
                                "I am at a wedding on that day.",
                                title,
                                at,
                                at.plusSeconds(7200),
                                "Town hall, Eye",
                                at));
        return row(
                Subject.of("session", session.value(), title, "conversations/x"),
                NotificationKind.FACILITATORS_WANTED,
                words,
                at);
    }

    @SuppressWarnings("NullAway")
    private static Notification moderation(Act act) {
        var words = new ModerationNews(null, WORDS)
                .telling(new ModerationDecided(
                        UUID.randomUUID(),
                        TO,
                        act,
                        "A pass for young carers",
                        "ideas/x",
                        "It names a **neighbour**.",
                        NOON));
        return row(
                Subject.of("idea", UUID.randomUUID(), "A pass for young carers", "ideas/x"),
                NotificationKind.MODERATION_OF_MINE,
                words,
                NOON);
    }

    private static Notification report(boolean stays) {
        var settled = new ReportSettled(
                UUID.randomUUID(), TO, stays, "A pass for young carers", stays ? "ideas/x" : "", NOON);
        return row(
                Subject.of("idea", UUID.randomUUID(), "A pass for young carers", "ideas/x"),
                NotificationKind.MY_REPORTS,
                new ModerationNews(null, WORDS).telling(settled),
                NOON);
    }

    private static Notification row(Subject subject, NotificationKind kind, Telling words, Instant at) {
        return new Notification(new Fact("x", subject, at), new Told(TO, kind, words), true, at);
    }
}
