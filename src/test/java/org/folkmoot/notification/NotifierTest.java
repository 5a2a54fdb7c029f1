package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.SubmitIdea;
import org.folkmoot.mail.MailChoices;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@BothDatabases
class NotifierTest {

    /** A Thursday, 12:00 in London, in winter. */
    private static final Instant NOON = Instant.parse("2035-02-01T12:00:00Z");

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    Notifier notifier;

    @Autowired
    Post post;

    @Autowired
    PreferenceService preferences;

    @Autowired
    InterestService interests;

    @Autowired
    NotificationMailChoices choices;

    @Autowired
    InboxService inbox;

    @Autowired
    IdeaService ideas;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestMails mails;

    @Autowired
    TestMembers people;

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PortalClock clock;

    private MemberId person;
    private Subject subject;

    @BeforeEach
    void somebody() {
        person = people.person(Role.PARTICIPANT, Role.MANAGER);
        subject = session("Benches");
    }

    static List<Arguments> everyKindWithEveryWish() {
        var all = new ArrayList<Arguments>();
        for (var kind : NotificationKind.values())
            for (var mail : MailWish.values())
                for (var inbox : List.of(true, false)) all.add(Arguments.of(kind, mail, inbox));
        return all;
    }

    @ParameterizedTest
    @MethodSource("everyKindWithEveryWish")
    void eachKindComesAsThePersonWishes(NotificationKind kind, MailWish mail, boolean inInbox) {
        var chosen = people.as(person, () -> preferences.choose(kind, inInbox, mail));
        tell(NOON, fact("a"), kind);

        assertThat(chosen.inbox()).isEqualTo(inInbox || kind.alwaysInInbox());
        assertThat(inboxLines()).hasSize(chosen.inbox() ? 1 : 0);
        assertThat(mailsToPerson()).as("at once").isEqualTo(mail == MailWish.AT_ONCE ? 1 : 0);
        round(Instant.parse("2035-02-02T06:59:00Z"));
        assertThat(mailsToPerson()).as("before the digest").isEqualTo(mail == MailWish.AT_ONCE ? 1 : 0);
        round(Instant.parse("2035-02-02T07:00:00Z"));
        assertThat(mailsToPerson())
                .as("after the daily digest")
                .isEqualTo(mail == MailWish.AT_ONCE || mail == MailWish.DAILY ? 1 : 0);
        round(Instant.parse("2035-02-05T07:00:00Z"));
        assertThat(mailsToPerson()).as("after the weekly one").isEqualTo(mail == MailWish.OFF ? 0 : 1);
        round(Instant.parse("2035-02-12T07:00:00Z"));
        assertThat(mailsToPerson()).as("a week later").isEqualTo(mail == MailWish.OFF ? 0 : 1);
    }

    @Test
    void manyReasonsAndManyReportsTellOnceByTheMostPersonal() {
        var fact = fact("answered");
        for (var again = 0; again < 2; again++)
            at(
                    NOON,
                    () -> notifier.tell(
                            fact,
                            List.of(
                                    told(NotificationKind.WHAT_I_FOLLOW),
                                    told(NotificationKind.ANSWERS_TO_MY_IDEAS),
                                    told(NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS))));
        assertThat(inboxLines()).singleElement().isEqualTo("ANSWERS_TO_MY_IDEAS happened");
        assertThat(mailsToPerson()).isEqualTo(1);
        round(NOON.plus(Duration.ofDays(8)));
        assertThat(mailsToPerson()).isEqualTo(1);
    }

    @Test
    void aMorePersonalReasonThatComesLaterTakesThePlaceOfWhatWasNotToldYet() {
        tell(NOON, fact("a"), NotificationKind.WHAT_I_FOLLOW);
        assertThat(mailsToPerson()).isZero();
        tell(NOON, fact("a"), NotificationKind.ANSWERS_TO_MY_IDEAS);
        assertThat(inboxLines()).singleElement().isEqualTo("ANSWERS_TO_MY_IDEAS happened");
        assertThat(mailsToPerson()).isEqualTo(1);
        tell(NOON, fact("a"), NotificationKind.MY_PLACES);
        assertThat(mailsToPerson()).as("told already").isEqualTo(1);
    }

    @Test
    void nodesThatReportTheSameFactAtOnceTellOnce() throws Exception {
        var works = IntStream.range(0, 4)
                .<Callable<String>>mapToObj(node -> () -> {
                    tell(NOON, fact("a"), NotificationKind.MY_PLACES);
                    return "";
                })
                .toList();
        var outcomes = Races.together(works);
        assertThat(outcomes).anyMatch(Races.Outcome::won);
        assertThat(inboxLines()).hasSize(1);
        assertThat(mailsToPerson()).isEqualTo(1);
    }

    @Test
    void nodesThatWriteDigestsAtOnceTellNothingTwiceAndLoseNothing() throws Exception {
        var many = IntStream.range(0, 60)
                .mapToObj(nth -> people.person(Role.PARTICIPANT))
                .toList();
        at(
                NOON,
                () -> notifier.tell(
                        fact("a"), many.stream().map(this::supporter).toList()));
        at(
                NOON,
                () -> notifier.tell(
                        fact("b"), many.stream().map(this::supporter).toList()));
        var morning = NOON.plus(Duration.ofDays(1));
        var works = IntStream.range(0, 3)
                .<Callable<String>>mapToObj(node -> () -> {
                    round(morning);
                    return "";
                })
                .toList();
        assertThat(Races.together(works)).allMatch(Races.Outcome::won);
        round(morning);
        assertThat(count("mail_message where kind = 'DAILY_DIGEST'")).isEqualTo(60);
        assertThat(count("notification where mailed_at is null")).isZero();
        assertThat(count("notification_digest where told = 2")).isEqualTo(60);
    }

    @Test
    void whatWasSeenOnThePortalIsNotToldAgainByMail() {
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        assertThat(people.as(person, () -> inbox.opened(subject.page()))).isZero();
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mailsToPerson()).isZero();
    }

    @Test
    void theWordsOfWhatWasHiddenMeanwhileAreInNoDigestAndNoInbox() {
        var author = people.person(Role.PARTICIPANT);
        var idea = people.as(author, () -> ideas.submit(new SubmitIdea("A secret title", "Words", null, null)));
        subject = Subject.of("idea", idea.value(), "A secret title", "ideas/" + idea.value());
        tell(NOON, fact("a"), NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS);
        moderation.hidden(idea.asThing(), "It names somebody.");
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mailsToPerson()).isZero();
        assertThat(people.as(person, () -> inbox.list(false, FIRST).getContent()))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.title()).isEmpty();
                    assertThat(group.entries().getFirst().line()).isEmpty();
                    assertThat(group.entries().getFirst().quotation()).isEmpty();
                });
    }

    @Test
    void wordsOfAnotherThingThatWasHiddenMeanwhileAreRepeatedNowhere() {
        var author = people.person(Role.PARTICIPANT);
        var idea = people.as(author, () -> ideas.submit(new SubmitIdea("A secret title", "Words", null, null)));
        at(
                NOON,
                () -> notifier.tell(
                        fact("a").quoting("idea", idea.value()),
                        List.of(told(NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS))));
        moderation.hidden(idea.asThing(), "It names somebody.");
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mailsToPerson()).isZero();
        assertThat(people.as(person, () -> inbox.list(false, FIRST).getContent()))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.title()).isEqualTo("Benches");
                    assertThat(group.entries().getFirst().line()).isEmpty();
                    assertThat(group.entries().getFirst().quotation()).isEmpty();
                });
    }

    @Test
    void aPageOfTheInboxCostsTheSameStatementsHoweverMuchIsOnIt() {
        tell(NOON, fact("a"), NotificationKind.MY_PLACES);
        var one = statements.during(() -> people.as(person, () -> inbox.list(false, FIRST)));
        for (var nth = 0; nth < 20; nth++) {
            subject = session("Subject " + nth);
            for (var fact = 0; fact < 6; fact++) tell(NOON, fact("f" + nth + fact), NotificationKind.MY_PLACES);
        }
        var many = statements.during(() -> assertThat(people.as(person, () -> inbox.list(false, FIRST)))
                .hasSize(20)
                .allMatch(group ->
                        group.entries().size() == InboxService.LISTED && group.more() == 2 || group.total() == 1));
        assertThat(many).isEqualTo(one);
        assertThat(people.as(person, () -> inbox.about(subject.key(), false))).hasSize(6);
    }

    @Test
    void mailAtOnceWaitsForTheEndOfQuietHoursAndComesAsOne() {
        people.as(person, () -> preferences.keepQuiet(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30))));
        tell(Instant.parse("2035-02-01T23:00:00Z"), fact("a"), NotificationKind.ANSWERS_TO_MY_IDEAS);
        subject = session("Buses");
        tell(Instant.parse("2035-02-02T01:00:00Z"), fact("b"), NotificationKind.ANSWERS_TO_MY_IDEAS);
        round(Instant.parse("2035-02-02T07:29:00Z"));
        assertThat(mailsToPerson()).isZero();
        round(Instant.parse("2035-02-02T07:30:00Z"));
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Benches", "Buses", "quiet hours"));
        tell(Instant.parse("2035-02-02T08:00:00Z"), fact("c"), NotificationKind.ANSWERS_TO_MY_IDEAS);
        assertThat(mailsToPerson()).as("by day at once").isEqualTo(2);
    }

    @Test
    void aDigestWaitsForTheEndOfQuietHoursAndLosesNothingByIt() {
        people.as(person, () -> preferences.keepQuiet(new QuietHours(LocalTime.of(6, 30), LocalTime.of(9, 0))));
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        round(Instant.parse("2035-02-02T07:00:00Z"));
        round(Instant.parse("2035-02-02T08:59:00Z"));
        assertThat(mailsToPerson()).isZero();
        round(Instant.parse("2035-02-02T09:00:00Z"));
        assertThat(mailsToPerson()).isEqualTo(1);
    }

    @Test
    void aRoundThatDiesBeforeItsEndIsDoneAgainAndTellsOnce() {
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        var morning = NOON.plus(Duration.ofDays(1));
        transaction.executeWithoutResult(status -> {
            round(morning);
            assertThat(mailsToPerson()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(mailsToPerson()).isZero();
        round(morning);
        round(morning);
        assertThat(mailsToPerson()).isEqualTo(1);
    }

    @Test
    void whatNobodyCouldUseAfterTheQuietHoursIsNotHeld() {
        people.as(person, () -> preferences.keepQuiet(new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0))));
        var night = Instant.parse("2035-02-01T23:00:00Z");
        tell(night, fact("off").usefulUntil(Instant.parse("2035-02-02T06:00:00Z")), NotificationKind.MY_PLACES);
        assertThat(mailsToPerson()).isEqualTo(1);
    }

    @Test
    void aMutedSubjectIsSilentExceptForWhatIsOnesOwn() {
        tell(NOON, fact("a"), NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS);
        people.as(person, () -> interests.mute(subject.key()));
        tell(NOON, fact("b"), NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS);
        tell(NOON, fact("c"), NotificationKind.MY_PLACES);
        assertThat(inboxLines()).hasSize(2);
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mailsToPerson()).as("the place alone").isEqualTo(1);
    }

    @Test
    void aDigestIsBoundedAndSaysHowMuchIsLeft() {
        for (var nth = 0; nth < 40; nth++) {
            subject = session("Subject " + nth);
            tell(NOON.plusSeconds(nth), fact("f" + nth), NotificationKind.NEW_INQUIRIES);
        }
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mails.to(person))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .startsWith("Today: Subject 39, and 39 things more")
                        .contains("Subject 22", "Subject 16", "And 16 more on the portal")
                        .doesNotContain("Subject 15"));
    }

    @Test
    void afterDaysWithoutTheJobThereIsOneDigestOfEverything() {
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        tell(NOON.plus(Duration.ofDays(2)), fact("b"), NotificationKind.NEW_INQUIRIES);
        round(NOON.plus(Duration.ofDays(4)));
        assertThat(mailsToPerson()).isEqualTo(1);
    }

    @Test
    void aPersonDeletedMeanwhileIsToldNothing() {
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        jdbc.update("update member set erased_at = joined_at where id = ?", person.value());
        round(NOON.plus(Duration.ofDays(1)));
        tell(NOON, fact("b"), NotificationKind.MY_PLACES);
        assertThat(mailsToPerson()).isZero();
        assertThat(count("notification where fact = 'b'")).isZero();
    }

    @Test
    void fiveHundredPeopleAreToldWithTheStatementsOfFifty() {
        var few = statementsToTell("few", 50);
        var many = statementsToTell("many", 500);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    private long statementsToTell(String key, int count) {
        var all = IntStream.range(0, count)
                .mapToObj(nth -> people.person(Role.PARTICIPANT))
                .map(one -> new Told(one, NotificationKind.MY_PLACES, telling(NotificationKind.MY_PLACES)))
                .toList();
        return statements.during(() -> at(NOON, () -> notifier.tell(fact(key), all)));
    }

    @Test
    void nobodyReadsOrChangesAnothersInbox() {
        tell(NOON, fact("a"), NotificationKind.MY_PLACES);
        assertThat(people.as(people.person(Role.MANAGER), () -> inbox.about(subject.key(), false)))
                .isEmpty();
        var mine = people.as(
                person,
                () -> inbox.list(false, FIRST).getContent().getFirst().entries().getFirst());
        var other = people.person(Role.ADMINISTRATOR, Role.MANAGER);
        people.as(other, () -> inbox.markRead(mine.id()));
        people.as(other, () -> inbox.opened(subject.page()));
        people.as(other, () -> inbox.markAllRead());
        assertThat(people.as(other, () -> inbox.list(false, FIRST))).isEmpty();
        assertThat(people.as(other, () -> inbox.unread())).isZero();
        assertThat(people.as(person, () -> inbox.unread())).isEqualTo(1);
    }

    @Test
    void allReadIsUndoneWithoutTouchingWhatWasReadBefore() {
        tell(NOON, fact("a"), NotificationKind.MY_PLACES);
        people.as(person, () -> inbox.opened(subject.page()));
        tell(NOON, fact("b"), NotificationKind.MY_PLACES);
        tell(NOON, fact("c"), NotificationKind.MY_PLACES);
        var marked = at(NOON.plusSeconds(9), () -> people.as(person, () -> inbox.markAllRead()))
                .orElseThrow();
        assertThat(people.as(person, () -> inbox.unread())).isZero();
        assertThat(people.as(person, () -> inbox.markUnreadAgain(marked))).isEqualTo(2);
        assertThat(people.as(person, () -> inbox.unread())).isEqualTo(2);
    }

    @Test
    void whatFollowsAChoiceChangesWhatWaits() {
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        people.as(person, () -> preferences.choose(NotificationKind.NEW_INQUIRIES, true, MailWish.OFF));
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mailsToPerson()).isZero();
    }

    @Test
    void oneClickEndsTheDailyDigestAndNothingElseAndTheSameLinkBringsItBack() {
        tell(NOON, fact("a"), NotificationKind.NEW_INQUIRIES);
        people.as(person, () -> preferences.choose(NotificationKind.MY_INQUIRIES, true, MailWish.WEEKLY));
        var digest = new MailChoices.Addressed(person, NotificationMailChoices.DAILY_DIGEST);
        transaction.executeWithoutResult(status -> choices.choose(digest, false));
        assertThat(wishes())
                .doesNotContainValue(MailWish.DAILY)
                .containsEntry(NotificationKind.MY_PLACES, MailWish.AT_ONCE);
        assertThat(wishes()).containsEntry(NotificationKind.MY_INQUIRIES, MailWish.WEEKLY);
        round(NOON.plus(Duration.ofDays(1)));
        assertThat(mailsToPerson()).isZero();
        transaction.executeWithoutResult(status -> choices.choose(digest, true));
        assertThat(wishes()).containsEntry(NotificationKind.NEW_INQUIRIES, MailWish.DAILY);
        assertThat(choices.unwanted(Set.of(digest))).isEmpty();
    }

    private Map<NotificationKind, MailWish> wishes() {
        return people.as(person, () -> preferences.mine()).stream().collect(Collectors.toMap(Wish::kind, Wish::mail));
    }

    @Test
    void followingAnIdeaIsAReasonToHearOfIt() {
        var about = new Origin("session", subject.id(), "Benches", subject.page());
        people.as(person, () -> interests.choose(about, Interest.FOLLOWED));
        people.as(person, () -> interests.choose(about, Interest.FOLLOWED));
        var author = people.person(Role.PARTICIPANT);
        people.as(author, () -> interests.choose(about, Interest.FOLLOWED));
        at(
                NOON,
                () -> notifier.tell(
                        fact("a"),
                        List.of(new Told(author, NotificationKind.MY_PLACES, telling(NotificationKind.MY_PLACES))),
                        telling(NotificationKind.WHAT_I_FOLLOW)));
        assertThat(inboxLines()).singleElement().isEqualTo("WHAT_I_FOLLOW happened");
        assertThat(linesOf(author)).singleElement().isEqualTo("MY_PLACES happened");
        assertThat(people.as(person, () -> interests.mine())).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Benches");
            people.as(person, () -> interests.end(line.key()));
        });
        assertThat(people.as(person, () -> interests.mineIn(about))).isEmpty();
    }

    private Fact fact(String key) {
        return new Fact(key, subject, clock.instant().isBefore(NOON) ? NOON : clock.instant());
    }

    private static Subject session(String title) {
        var id = UUID.randomUUID();
        return Subject.of("session", id, title, "conversations/" + id);
    }

    private void tell(Instant moment, Fact fact, NotificationKind kind) {
        at(
                moment,
                () -> notifier.tell(
                        new Fact(fact.key(), fact.subject(), fact.link(), moment, fact.by(), fact.words()),
                        List.of(told(kind))));
    }

    private Told told(NotificationKind kind) {
        return new Told(person, kind, telling(kind));
    }

    private Told supporter(MemberId one) {
        return new Told(
                one, NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS, telling(NotificationKind.ANSWERS_TO_SUPPORTED_IDEAS));
    }

    private static Telling telling(NotificationKind kind) {
        return new Telling(kind + " at once", kind + " happened", "It happened.", "In *words*", "", "Look at it");
    }

    private List<String> inboxLines() {
        return linesOf(person);
    }

    private List<String> linesOf(MemberId one) {
        return people.as(
                one,
                () -> inbox.list(false, FIRST).stream()
                        .flatMap(group -> group.entries().stream())
                        .map(InboxEntry::line)
                        .toList());
    }

    private int mailsToPerson() {
        return mails.to(person).size();
    }

    private int count(String from) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + from, Integer.class));
    }

    private void round(Instant moment) {
        clock.at(moment, () -> {
            post.round();
            return "";
        });
    }

    private void at(Instant moment, Runnable work) {
        at(moment, () -> {
            transaction.executeWithoutResult(status -> work.run());
            return "";
        });
    }

    private <T> T at(Instant moment, Callable<T> work) {
        return clock.at(moment, work);
    }
}
