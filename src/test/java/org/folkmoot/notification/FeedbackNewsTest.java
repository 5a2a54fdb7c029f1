package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.feedback.FeedbackAsked;
import org.folkmoot.feedback.FeedbackRound;
import org.folkmoot.feedback.TestFeedback;
import org.folkmoot.mail.TestMails;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who came has a mail with a link for each score, who did not a kind word without any; each once, however often it is reported. */
@PortalTest
@BothDatabases
class FeedbackNewsTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/feedback/(\\S+)");

    @Autowired
    TestFeedback made;

    @Autowired
    TestMails mails;

    @Autowired
    PreferenceService preferences;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId host;
    private MemberId came;
    private MemberId missed;

    @BeforeEach
    void peopleOfASession() {
        programme.load();
        host = people.named("Ann Ashe", Role.FACILITATOR);
        came = people.named("Ben Birch", Role.PARTICIPANT);
        missed = people.named("Cleo Cedar", Role.PARTICIPANT);
    }

    @Test
    void theMailHasALinkForEachScoreAndOneForMoreAndAllAreThatPersonsOwn() {
        var other = people.person(Role.PARTICIPANT);
        var session = made.over("Ageing well", Duration.ofHours(3), host, came, other);
        made.ask();
        settled();
        var token = made.token(session, FeedbackRound.FIRST, came);
        var mail = about(came, "How was it?");
        assertThat(mail).contains("You were at \"Ageing well\"", "5 – very good", "1 – poor", "without your name");
        assertThat(links(mail))
                .containsExactly(
                        token + "?score=1",
                        token + "?score=2",
                        token + "?score=3",
                        token + "?score=4",
                        token + "?score=5",
                        token);
        assertThat(about(other, "How was it?")).doesNotContain(token);
        assertThat(jdbc.queryForList(
                        "select link from notification where member_id = ? and kind = 'FEEDBACK_ON_MY_SESSIONS'",
                        String.class,
                        came.value()))
                .containsExactly("conversations/" + session.value() + "/feedback/first");
    }

    @Test
    void whoDidNotComeIsMissedWithoutAQuestion() {
        made.over("Ageing well", Duration.ofHours(30), host, List.of(missed), came);
        made.ask();
        settled();
        var mail = about(missed, "We missed you");
        assertThat(mail)
                .contains("We missed you: Ageing well", "http://localhost:8080/conversations\n")
                .doesNotContain("/feedback/");
        assertThat(mails.to(came)).noneMatch(one -> one.contains("We missed you"));
    }

    @Test
    void weeksLaterTheMailAsksOneThing() {
        var session = made.over("Ageing well", Duration.ofDays(42).plusHours(1), host, came);
        made.ask();
        settled();
        var mail = about(came, "What have you done differently since?");
        assertThat(links(mail)).containsExactly(made.token(session, FeedbackRound.AGAIN, came));
    }

    @Test
    void whatIsReportedTwiceIsToldOnce() {
        var session = made.over("Ageing well", Duration.ofHours(3), host, came);
        made.ask();
        settled();
        for (var round : FeedbackRound.values())
            for (var time = 0; time < 2; time++) {
                report(session, round);
                settled();
            }
        assertThat(jdbc.queryForList(
                        "select kind from notification where member_id = ? and kind = 'FEEDBACK_ON_MY_SESSIONS'",
                        String.class,
                        came.value()))
                .hasSize(2);
        assertThat(mails.to(came)).hasSize(2);
    }

    @Test
    void whoWantsADigestHasTheDoorOfTheirOwnInIt() {
        people.as(came, () -> {
            preferences.choose(NotificationKind.FEEDBACK_ON_MY_SESSIONS, true, MailWish.DAILY);
        });
        var session = made.over("Ageing well", Duration.ofHours(3), host, came);
        made.ask();
        settled();
        assertThat(mails.to(came)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select max(link) from notification where member_id = ?", String.class, came.value()))
                .isEqualTo("conversations/" + session.value() + "/feedback/first");
    }

    private void report(DialogueSessionId session, FeedbackRound round) {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new FeedbackAsked(session, "Ageing well", round, List.of(came), now.plus(Duration.ofDays(90)), now)));
    }

    private String about(MemberId person, String subject) {
        return mails.to(person).stream()
                .filter(mail -> mail.startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> links(String mail) {
        return LINK.matcher(mail)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }
}
