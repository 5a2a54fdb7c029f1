package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.ConsentKind;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real SMTP server on loopback. The portal's own clock is moved instead of waiting. */
@PortalTest
@BothDatabases
class DeliveryTest {

    private static final Instant NOON = Instant.parse("2009-02-03T12:00:00Z");

    @Autowired
    org.folkmoot.member.CurrentMember currentMember;

    @Autowired
    org.springframework.core.env.Environment environment;

    @Autowired
    MailMessages messages;

    @Autowired
    MailService mails;

    @Autowired
    DeliverySettingsRow delivery;

    @Autowired
    MailBounces bounces;

    @Autowired
    BounceNotes bounceNotes;

    @Autowired
    MailKinds kinds;

    @Autowired
    BounceService bounceService;

    @Autowired
    MailChoiceService choices;

    @Autowired
    ConsentService consents;

    @Autowired
    MailLayout layout;

    @Autowired
    MailLinks links;

    @Autowired
    AuditLog audit;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Statements statements;

    @Autowired
    MemberService members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PortalClock clock;

    @Autowired
    TestMembers people;

    private int port;
    private GreenMail smtp;

    @BeforeEach
    void startServer() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        smtp = started();
    }

    @AfterEach
    void stopServer() {
        smtp.stop();
    }

    @Test
    void aCalendarEntryGoesAsAFormOfTheWordsAndAsAFile() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        var entry =
                new CalendarEntry("REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:née\r\nEND:VCALENDAR\r\n");
        var writer =
                new MailWriter(messages, kinds, members, new MailServer(sender(port), settings(true)), entities, clock);
        clock.at(
                NOON,
                () -> transaction.execute(status -> {
                    writer.write(List.of(new WriteMail("a", member, "A place", "Words").with(entry)));
                    return true;
                }));
        assertThat(round(NOON)).isEqualTo(1);
        var mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        var parts = (MimeMultipart) mail.getContent();
        var forms = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(forms.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(new String(
                        forms.getBodyPart(2).getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(entry.text());
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("conversation.ics");
    }

    @Test
    void aMailArrivesOnceWithItsWords() throws Exception {
        var author = write("a", "Your idea “Benches” – née Sitzbänke", "Grüße aus Bury\n\nWhy: they help.");
        assertThat(round(NOON)).isEqualTo(1);
        assertThat(round(NOON.plusSeconds(5))).isZero();

        assertThat(smtp.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Your idea “Benches” – née Sitzbänke");
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            assertThat(words(mail, 0))
                    .startsWith("Grüße aus Bury\n\nWhy: they help.\n\n-- \nYou get this mail because");
            assertThat(words(mail, 1)).contains("Grüße aus Bury", "Why: they help.");
            assertThat(mail.getAllRecipients()[0].toString()).endsWith("<" + addressOf(author) + ">");
            assertThat(mail.getFrom()[0].toString()).isEqualTo("Folkmoot <folkmoot@localhost>");
            assertThat(mail.getHeader("Return-Path")).containsExactly("<bounces@localhost>");
            assertThat(mail.getHeader("Date")).containsExactly("Tue, 3 Feb 2009 12:00:00 +0000");
            assertThat(mail.getHeader("List-Unsubscribe")).isNull();
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID()).isEqualTo("<" + only().id().value() + "@localhost>");
        });
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().endedAt()).isEqualTo(NOON);
    }

    @Test
    void oneMailIsWrittenHoweverOftenItIsAskedFor() {
        var member = people.person(Role.PARTICIPANT);
        write("a", member, "Once", "Words");
        write("a", member, "Once", "Words");
        assertThat(all()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgainWithGrowingWaitsAndTheMailArrivesOnce() {
        smtp.stop();
        write("a", "Patience", "Words");
        assertThat(round(NOON)).isEqualTo(1);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().lastError()).isNotEmpty();
        assertThat(only().nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        assertThat(round(NOON.plusSeconds(59))).isZero();
        var second = NOON.plus(Duration.ofMinutes(1));
        assertThat(round(second)).isEqualTo(1);
        assertThat(only().nextAttemptAt()).isEqualTo(second.plus(Duration.ofMinutes(4)));

        smtp = started();
        round(second.plus(Duration.ofMinutes(4)));
        round(second.plus(Duration.ofMinutes(60)));
        assertThat(received()).hasSize(1);
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(only().lastError()).startsWith("250");
    }

    @Test
    void aServerThatIsDownIsAskedOnceARound() {
        smtp.stop();
        for (var key : List.of("a", "b", "c")) write(key, "Patience", "Words");
        assertThat(round(NOON)).isEqualTo(1);
        smtp = started();
        round(NOON.plus(Duration.ofMinutes(2)));
        assertThat(received()).hasSize(3);
    }

    @Test
    void thePortalGivesUpAfterItsLastAttemptAndAnAdministratorCanTryAgain() {
        smtp.stop();
        write("a", "Patience", "Words");
        var moment = NOON;
        for (var attempt = 0; attempt < 4; attempt++) {
            round(moment);
            moment = moment.plus(Duration.ofHours(4));
        }
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().attempts()).isEqualTo(4);

        smtp = started();
        tryAgain(moment);
        round(moment);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aRecipientTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        try (var refusing = ScriptedSmtp.doing(new ScriptedSmtp.RefuseRecipient("550 5.1.1 No such person here"))) {
            write("a", "Nobody", "Words");
            round(NOON, delivery(refusing.port()));
        }
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().lastError()).contains("550 5.1.1 No such person here");
        assertThat(round(NOON.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void aRecipientTheServerRefusesForNowIsTriedAgain() throws Exception {
        try (var refusing = ScriptedSmtp.doing(new ScriptedSmtp.RefuseRecipient("450 4.2.1 Busy, come back later"))) {
            write("a", "Later", "Words");
            round(NOON, delivery(refusing.port()));
        }
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(only().lastError()).contains("450 4.2.1");
        round(NOON.plus(Duration.ofMinutes(1)));
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatANodeLeftBehindInMidMailIsSentByTheNextOne() {
        write("a", "Crash", "Words");
        claimAndDie(NOON);
        assertThat(round(NOON.plus(Duration.ofMinutes(9)))).isZero();
        assertThat(round(NOON.plus(Duration.ofMinutes(10)))).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aMailHandedOverByANodeThatWasLostIsUncertainAndNotSentAgainByItself() {
        write("a", "Crash", "Words");
        clock.at(NOON, () -> {
            var mine = outbox(smtp()).claim();
            return outbox(smtp()).handOver(mine.getFirst());
        });
        assertThat(round(NOON.plus(Duration.ofMinutes(10)))).isZero();
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(only().why()).isEqualTo(MailReason.NODE_LOST);
        assertThat(round(NOON.plus(Duration.ofDays(1)))).isZero();
        assertThat(received()).isEmpty();

        tryAgain(NOON.plus(Duration.ofDays(1)));
        assertThat(round(NOON.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat(received()).hasSize(1);
    }

    @Test
    void aNodeThatComesBackAfterItsClaimRanOutSendsNothing() {
        write("a", "Slow", "Words");
        var slow = clock.at(NOON, () -> outbox(smtp()).claim()).getFirst();
        assertThat(round(NOON.plus(Duration.ofMinutes(10)))).isEqualTo(1);
        assertThat(outbox(smtp()).handOver(slow)).isFalse();
        outbox(smtp()).record(slow, new SendResult.NotNow("Too late", false));
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThat(received()).hasSize(1);
    }

    @Test
    void severalNodesAtOnceSendEachMailOnce() throws Exception {
        for (var mail = 0; mail < 10; mail++) write("m" + mail, "Mail " + mail, "Words");
        var nodes = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(node -> () -> round(NOON))
                .toList();
        assertThat(Races.together(nodes)).allMatch(Races.Outcome::won);
        assertThat(received()).hasSize(10);
        assertThat(received()).extracting(MimeMessage::getSubject).doesNotHaveDuplicates();
    }

    @Test
    void withoutAServerAMailIsKeptAndShown() {
        var member = people.person(Role.PARTICIPANT);
        write("a", member, "Kept", "Words", new MailServer(noSender(), settings(true)));
        assertThat(only().state()).isEqualTo(MailState.SHOWN);
    }

    @Test
    void aMailKeptWhileThereWasNoServerIsSentOnceThereIsOneAndAnAdministratorTriesItAgain() {
        var member = people.person(Role.PARTICIPANT);
        write("a", member, "Kept", "Words", new MailServer(noSender(), settings(true)));
        assertThatThrownBy(() -> tryAgain(NOON, new MailServer(noSender(), settings(true))))
                .hasMessage("mail.refusal.kept-here");
        assertThat(only().state()).isEqualTo(MailState.SHOWN);
        assertThat(round(NOON)).isZero();

        tryAgain(NOON, new MailServer(sender(port), settings(true)));
        assertThat(round(NOON)).isEqualTo(1);
        assertThat(received()).hasSize(1);
        assertThat(only().state()).isEqualTo(MailState.SENT);
        assertThatThrownBy(() -> tryAgain(NOON, new MailServer(sender(port), settings(true))))
                .hasMessage("mail.refusal.nothing-to-try");
    }

    @Test
    void aReservedAddressIsShownAlsoWhenThereIsAServer() {
        var member = people.person(Role.PARTICIPANT);
        var server = new MailServer(sender(port), settings(false));
        write("a", member, "Kept", "Words", server);
        assertThat(only().state()).isEqualTo(MailState.SHOWN);
        assertThatThrownBy(() -> tryAgain(NOON, server)).hasMessage("mail.refusal.kept-here");
        assertThat(round(NOON)).isZero();
    }

    @Test
    void aMailThatCannotBeMadeWaitsItsTurnAndTheOthersGo() {
        write("a", "Broken", "Words");
        write("b", "Sound", "Words");
        assertThat(round(NOON, deliveryThatBreaksOn("Broken"))).isEqualTo(2);
        assertThat(received()).extracting(MimeMessage::getSubject).containsExactly("Sound");
        var broken = mail(MailState.WAITING);
        assertThat(broken.subject()).isEqualTo("Broken");
        assertThat(broken.attempts()).isEqualTo(1);
        assertThat(broken.lastError()).isEqualTo("No words for this");
        assertThat(broken.nextAttemptAt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aServerThatTakesAMailAndDropsTheConnectionLeavesItUncertainAndTheOthersGo() throws Exception {
        try (var dropping =
                new ScriptedSmtp(nth -> nth == 2 ? new ScriptedSmtp.TakeAndDrop() : new ScriptedSmtp.Take())) {
            for (var key : List.of("a", "b", "c")) write(key, "Mail " + key, "Words");
            round(NOON, delivery(dropping.port()));
            round(NOON.plus(Duration.ofDays(1)), delivery(dropping.port()));
            assertThat(dropping.takenIds()).hasSize(3).doesNotHaveDuplicates();
        }
        var uncertain = mail(MailState.UNCERTAIN);
        assertThat(uncertain.subject()).isEqualTo("Mail b");
        assertThat(uncertain.why()).isEqualTo(MailReason.NO_ANSWER);
        assertThat(all()).filteredOn(mail -> mail.state() == MailState.SENT).hasSize(2);
    }

    @Test
    void aServerThatTakesAMailAndSaysNothingLeavesItUncertain() throws Exception {
        try (var stalling = ScriptedSmtp.doing(new ScriptedSmtp.TakeAndStall())) {
            write("a", "Stalled", "Words");
            round(NOON, delivery(stalling.port()));
        }
        assertThat(only().state()).isEqualTo(MailState.UNCERTAIN);
        assertThat(only().lastError()).isNotEmpty();
    }

    @Test
    void aConnectionLostBeforeTheMailWasCompleteIsTriedAgain() throws Exception {
        try (var dropping = ScriptedSmtp.doing(new ScriptedSmtp.DropInContent())) {
            write("a", "Later", "Words ".repeat(40_000 / 6));
            round(NOON, delivery(dropping.port()));
        }
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        round(NOON.plus(Duration.ofMinutes(1)));
        assertThat(received()).hasSize(1);
    }

    @Test
    void aMailWhoseContentIsRefusedIsOverAndSaysNothingOfTheAddress() throws Exception {
        try (var refusing = ScriptedSmtp.doing(new ScriptedSmtp.RefuseContent("554 5.7.1 Looks like spam"))) {
            var member = write("a", "Spam", "Words");
            round(NOON, delivery(refusing.port()));
            assertThat(bounceOf(member)).isEmpty();
        }
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().lastError()).contains("554 5.7.1 Looks like spam");
    }

    @Test
    void aPolicyOfTheServerSaysNothingOfTheAddress() throws Exception {
        try (var refusing = ScriptedSmtp.doing(new ScriptedSmtp.RefuseRecipient("550 5.7.1 Your host is blocked"))) {
            var member = write("a", "Blocked", "Words");
            round(NOON, delivery(refusing.port()));
            assertThat(only().state()).isEqualTo(MailState.FAILED);
            assertThat(bounceOf(member)).isEmpty();
        }
    }

    @Test
    void anAddressThatBouncesIsNotedAndHoldsFurtherMailUntilSomebodyClearsIt() throws Exception {
        var member = people.named("Zoë Holmström", Role.PARTICIPANT);
        try (var refusing = ScriptedSmtp.doing(new ScriptedSmtp.RefuseRecipient("550 5.1.1 No such person here"))) {
            write("a", member, "First", "Words");
            round(NOON, delivery(refusing.port()));
        }
        assertThat(bounceOf(member)).get().satisfies(bounced -> {
            assertThat(bounced.name()).isEqualTo("Zoë Holmström");
            assertThat(bounced.answer()).contains("550 5.1.1");
        });
        write("b", member, "Second", "Words");
        round(NOON);
        assertThat(received()).isEmpty();
        assertThat(mail(MailState.HELD).subject()).isEqualTo("Second");

        people.as(
                people.person(Role.MANAGER),
                () -> clock.at(NOON, () -> {
                    bounceService.clear(member);
                    return true;
                }));
        round(NOON);
        assertThat(received()).extracting(MimeMessage::getSubject).containsExactly("Second");
        assertThat(bounceOf(member)).isEmpty();
    }

    @Test
    void anotherAddressOfThePersonIsTried() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        try (var refusing = ScriptedSmtp.doing(new ScriptedSmtp.RefuseRecipient("550 5.1.1 No such person here"))) {
            write("a", member, "First", "Words");
            round(NOON, delivery(refusing.port()));
        }
        write("b", member, "Second", "Words");
        jdbc.update("update member set email = 'changed@example.org' where name = ?", nameOf(member));
        round(NOON);
        assertThat(received())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.getAllRecipients()[0].toString()).endsWith("<changed@example.org>"));
    }

    @Test
    void aPersonDeletedBetweenWritingAndSendingGetsNothing() {
        var member = write("a", "Too late", "Words");
        jdbc.update("delete from member_role where member_id = (select id from member where name = ?)", nameOf(member));
        jdbc.update("delete from member where name = ?", nameOf(member));
        assertThat(round(NOON)).isZero();
        assertThat(received()).isEmpty();
        assertThat(only().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(only().why()).isEqualTo(MailReason.PERSON_GONE);
    }

    @Test
    void aMailToAnAddressGoesThereWithoutAPerson() throws Exception {
        transaction.executeWithoutResult(status -> clock.at(NOON, () -> {
            new MailWriter(messages, kinds, members, smtp(), entities, clock)
                    .write(List.of(WriteMail.toAddress(
                            "invitation", new EmailAddress("new@bücher.example"), "You are invited", "Words")));
            return true;
        }));
        round(NOON);
        assertThat(received())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("new@xn--bcher-kva.example"));
    }

    @Test
    void theDateIsWrittenInTheProgrammesZone() throws Exception {
        var summer = Instant.parse("2009-07-01T23:30:00Z");
        var member = people.person(Role.PARTICIPANT);
        transaction.executeWithoutResult(status -> clock.at(summer, () -> {
            new MailWriter(messages, kinds, members, smtp(), entities, clock)
                    .write(List.of(new WriteMail("a", member, "Summer", "Words")));
            return true;
        }));
        round(summer);
        assertThat(received().getFirst().getHeader("Date")).containsExactly("Thu, 2 Jul 2009 00:30:00 +0100");
    }

    @Test
    void aMailThatCanBeAnsweredSaysWhereAndWhereToWrite() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        transaction.executeWithoutResult(status -> clock.at(NOON, () -> {
            new MailWriter(messages, kinds, members, smtp(), entities, clock)
                    .write(List.of(new WriteMail("a", member, "A comment", "Words")
                            .answerable(new ReplyTo("comment", "idea 17"))));
            return true;
        }));
        round(NOON);
        var mail = received().getFirst();
        assertThat(mail.getReplyTo()[0].toString())
                .isEqualTo("Folkmoot <reply+" + only().id().value() + "@localhost>");
        assertThat(words(mail, 0)).startsWith("––– Write your answer above this line –––\n\nWords");
        assertThat(words(mail, 1)).contains("Write your answer above this line");
        write("b", "Another", "Words");
        round(NOON);
        assertThat(received().getLast().getHeader("Reply-To")).isNull();
        assertThat(words(received().getLast(), 0)).doesNotContain("answer above");
    }

    @Test
    void aNameCannotBringAHeaderWithIt() throws Exception {
        var member = people.named("Eve", Role.PARTICIPANT);
        var evil = "Eve\r\nBcc: all@example.org\r\n\r\nHello =?utf-8?q?=0D=0ABcc:_all=40example.org?= \u202Eevil";
        jdbc.update("update member set name = ? where name = 'Eve'", evil);
        write("a", member, "Hi\r\nBcc: all@example.org =?utf-8?q?=0ABcc:_x?=", "Words");
        round(NOON);
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getSubject()).isEqualTo("Hi Bcc: all@example.org = ?utf-8?q?=0ABcc:_x?=");
            assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal())
                    .isEqualTo("Eve Bcc: all@example.org Hello = ?utf-8?q?=0D=0ABcc:_all=40example.org?= evil");
        });
    }

    @Test
    void mailsAboutOneThingMakeOneThread() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        for (var key : List.of("first", "second")) {
            transaction.executeWithoutResult(status -> clock.at(NOON, () -> {
                new MailWriter(messages, kinds, members, smtp(), entities, clock)
                        .write(List.of(new WriteMail(key, member, "About it", "Words").about("idea", "17")));
                return true;
            }));
            round(NOON);
        }
        var mails = received();
        assertThat(mails.get(0).getHeader("In-Reply-To")).containsExactly("<idea.17@localhost>");
        assertThat(mails.get(1).getHeader("In-Reply-To"))
                .containsExactly(mails.get(0).getMessageID());
        assertThat(mails.get(1).getHeader("References")[0].split("\\s+"))
                .containsExactly("<idea.17@localhost>", mails.get(0).getMessageID());
    }

    @Test
    void whatCanBeTurnedOffCarriesALinkThatDoesIt() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        writeAnswer("a", member);
        round(NOON);
        var link = received().getFirst().getHeader("List-Unsubscribe")[0];
        assertThat(link).startsWith("<http://localhost:8080/mail/off/ANSWERS_TO_MY_IDEAS.");
        assertThat(received().getFirst().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var token = link.substring(link.lastIndexOf('/') + 1, link.length() - 1);

        writeAnswer("b", member);
        clock.at(NOON, () -> people.asVisitor(() -> choices.chooseByLink(token, false)));
        writeAnswer("c", member);
        assertThat(round(NOON)).isZero();
        assertThat(mail(MailState.WITHDRAWN).why()).isEqualTo(MailReason.TURNED_OFF);
        assertThat(all()).hasSize(2);

        clock.at(NOON, () -> people.asVisitor(() -> choices.chooseByLink(token, true)));
        writeAnswer("d", member);
        assertThat(round(NOON)).isEqualTo(1);
    }

    @Test
    void whoWithdrawsTheirConsentBeforeAnAnnouncementLeavesGetsNone() throws Exception {
        var member = people.person(Role.PARTICIPANT);
        announce("a", member);
        assertThat(all()).as("never agreed").isEmpty();
        people.as(member, () -> consents.agree(ConsentKind.ANNOUNCEMENTS, 1));
        announce("b", member);
        people.as(member, () -> consents.withdraw(ConsentKind.ANNOUNCEMENTS));
        assertThat(round(NOON)).isZero();
        assertThat(mail(MailState.WITHDRAWN).why()).isEqualTo(MailReason.TURNED_OFF);
        people.as(member, () -> consents.agree(ConsentKind.ANNOUNCEMENTS, 1));
        announce("c", member);
        assertThat(round(NOON)).isEqualTo(1);
        assertThat(received().getFirst().getHeader("List-Unsubscribe")[0]).contains("/mail/off/ANNOUNCEMENTS.");
    }

    private void announce(String key, MemberId member) {
        transaction.executeWithoutResult(status -> clock.at(NOON, () -> {
            new MailWriter(messages, kinds, members, smtp(), entities, clock)
                    .write(List.of(new WriteMail(key, member, "News", "Words").of(new MailKind("ANNOUNCEMENTS"))));
            return true;
        }));
    }

    @Test
    void aLinkThatWasChangedOrIsOverDoesNothing() {
        var member = people.person(Role.PARTICIPANT);
        var other = people.person(Role.PARTICIPANT);
        var token = clock.at(NOON, () -> links.token(member, new MailKind("ANSWERS_TO_MY_IDEAS")));
        var forged = token.replace(member.value().toString(), other.value().toString());
        for (var bad : List.of(forged, token.replace("MY", "SUPPORTED"), token + "x", "", "a.b.c.d", "x".repeat(5000)))
            assertThatThrownBy(() -> clock.at(NOON, () -> people.asVisitor(() -> choices.chooseByLink(bad, false))))
                    .hasMessage("mail.refusal.link-over");
        assertThatThrownBy(() -> clock.at(
                        NOON.plus(Duration.ofDays(181)),
                        () -> people.asVisitor(() -> choices.chooseByLink(token, false))))
                .hasMessage("mail.refusal.link-over");
        assertThat(jdbc.queryForObject("select count(*) from notification_preference", Integer.class))
                .isZero();
    }

    @Test
    void nothingLeavesWhileSendingIsPaused() {
        write("a", "Patience", "Words");
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(administrator, () -> mails.pause());
        assertThat(round(NOON)).isZero();
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        people.as(administrator, () -> mails.resume());
        assertThat(round(NOON)).isEqualTo(1);
    }

    @Test
    void noMoreLeaveInAMinuteThanAllowedOnAllNodesTogether() throws Exception {
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(administrator, () -> mails.limitTo(4));
        for (var mail = 0; mail < 6; mail++) write("m" + mail, "Mail " + mail, "Words");
        var nodes = IntStream.range(0, 3)
                .<Callable<Integer>>mapToObj(node -> () -> round(NOON))
                .toList();
        assertThat(Races.together(nodes)).allMatch(Races.Outcome::won);
        assertThat(received()).hasSize(4);
        assertThat(round(NOON.plusSeconds(59))).isZero();
        assertThat(round(NOON.plusSeconds(61))).isEqualTo(2);
    }

    @Test
    void fiveHundredMailsAreWrittenWithAFixedNumberOfStatements() {
        var few = statementsToWrite("few", 50);
        var many = statementsToWrite("many", 500);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void fiveHundredMailsWrittenAtOnceAllArriveEachOnce() {
        var recipients = IntStream.range(0, 500)
                .mapToObj(nth -> people.person(Role.PARTICIPANT))
                .toList();
        transaction.executeWithoutResult(status -> clock.at(NOON, () -> {
            new MailWriter(messages, kinds, members, smtp(), entities, clock)
                    .write(recipients.stream()
                            .map(to -> new WriteMail("answer" + to.value(), to, "An answer", "Words"))
                            .toList());
            return true;
        }));
        var rounds = 0;
        while (round(NOON) > 0) rounds++;
        assertThat(rounds).isEqualTo(20);
        assertThat(received().stream().map(DeliveryTest::to).distinct()).hasSize(500);
        assertThat(smtp.getReceivedMessages()).hasSize(500);
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private long statementsToWrite(String key, int count) {
        var recipients = IntStream.range(0, count)
                .mapToObj(nth -> people.person(Role.PARTICIPANT))
                .toList();
        return statements.during(() -> transaction.executeWithoutResult(status -> new MailWriter(
                        messages, kinds, members, smtp(), entities, clock)
                .write(recipients.stream()
                        .map(to -> new WriteMail(key + to.value(), to, "Subject", "Words")
                                .of(new MailKind("ANSWERS_TO_MY_IDEAS")))
                        .toList())));
    }

    private void writeAnswer(String key, MemberId member) {
        transaction.executeWithoutResult(status -> clock.at(NOON, () -> {
            new MailWriter(messages, kinds, members, smtp(), entities, clock)
                    .write(List.of(
                            new WriteMail(key, member, "An answer", "Words").of(new MailKind("ANSWERS_TO_MY_IDEAS"))));
            return true;
        }));
    }

    private Optional<Bounced> bounceOf(MemberId member) {
        return people.as(people.person(Role.MANAGER), () -> bounceService.of(member));
    }

    private String nameOf(MemberId member) {
        return members.namesOf(List.of(member)).get(member);
    }

    private MemberId write(String key, String subject, String body) {
        var member = people.person(Role.PARTICIPANT);
        write(key, member, subject, body);
        return member;
    }

    private void write(String key, MemberId to, String subject, String body) {
        write(key, to, subject, body, new MailServer(sender(port), settings(true)));
    }

    private void write(String key, MemberId to, String subject, String body, MailServer server) {
        var writer = new MailWriter(messages, kinds, members, server, entities, clock);
        clock.at(
                NOON,
                () -> transaction.execute(status -> {
                    writer.write(List.of(new WriteMail(key, to, subject, body)));
                    return true;
                }));
    }

    private int round(Instant moment) {
        return round(moment, delivery(port));
    }

    private int round(Instant moment, Delivery delivery) {
        return clock.at(moment, delivery::round);
    }

    private void claimAndDie(Instant moment) {
        assertThat(clock.at(moment, () -> outbox(smtp()).claim())).hasSize(1);
    }

    private void tryAgain(Instant moment, MailServer server) {
        var id = only().id();
        var service = new MailService(
                messages, delivery, layout, kinds, members, server, currentMember, audit, clock, environment);
        clock.at(moment, () -> {
            transaction.executeWithoutResult(status -> service.tryAgain(id));
            return true;
        });
    }

    private void tryAgain(Instant moment) {
        var id = only().id();
        var administrator = people.person(Role.ADMINISTRATOR);
        people.as(
                administrator,
                () -> clock.at(moment, () -> {
                    mails.tryAgain(id);
                    return true;
                }));
    }

    private MailDetail only() {
        assertThat(all()).hasSize(1);
        return detail(all().getFirst().id());
    }

    private MailDetail mail(MailState state) {
        return all().stream()
                .filter(mail -> mail.state() == state)
                .map(mail -> detail(mail.id()))
                .findFirst()
                .orElseThrow();
    }

    private MailDetail detail(MailId id) {
        var administrator = people.person(Role.ADMINISTRATOR);
        return people.as(administrator, () -> mails.find(id).orElseThrow());
    }

    private List<MailSummary> all() {
        var administrator = people.person(Role.ADMINISTRATOR);
        return people.as(administrator, () -> mails.list(Optional.empty(), "", PageRequest.of(0, 50)))
                .getContent();
    }

    private List<MimeMessage> received() {
        return List.of(smtp.getReceivedMessages());
    }

    private String addressOf(MemberId member) {
        return org.folkmoot.member.SystemWork.call(() -> members.addressesOf(List.of(member)))
                .get(member)
                .value();
    }

    private MailServer smtp() {
        return new MailServer(sender(port), settings(true));
    }

    private Outbox outbox(MailServer server) {
        return new Outbox(
                messages, delivery, bounces, bounceNotes, kinds, members, server, settings(true), transaction, clock);
    }

    private MailComposer composer(MailServer server) {
        return new MailComposer(server, layout, kinds, links, replies(), settings(true), clock);
    }

    private Delivery delivery(int to) {
        var server = new MailServer(sender(to), settings(true));
        return new Delivery(outbox(server), server, composer(server), settings(true), clock);
    }

    private Delivery deliveryThatBreaksOn(String subject) {
        var server = smtp();
        var breaking = new MailComposer(server, layout, kinds, links, replies(), settings(true), clock) {
            @Override
            MimeMessage compose(ClaimedMail mail) throws MessagingException {
                if (mail.subject().equals(subject)) throw new IllegalStateException("No words for this");
                return super.compose(mail);
            }
        };
        return new Delivery(outbox(server), server, breaking, settings(true), clock);
    }

    private static String words(MimeMessage mail, int form) throws Exception {
        var part = ((MimeMultipart) mail.getContent()).getBodyPart(form);
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private static MailSettings settings(boolean reservedDomainsToo) {
        return new MailSettings(
                "folkmoot@localhost",
                "Folkmoot",
                "bounces@localhost",
                25,
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                Duration.ofHours(4),
                4,
                Duration.ofDays(180),
                "",
                reservedDomainsToo);
    }

    private static ObjectProvider<JavaMailSenderImpl> sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "5000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "2000");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSenderImpl.class);
    }

    private static ObjectProvider<ReplyAddress> replies() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("replies", (ReplyAddress) mail -> Optional.of("reply+" + mail.value() + "@localhost"));
        return beans.getBeanProvider(ReplyAddress.class);
    }

    private static ObjectProvider<JavaMailSenderImpl> noSender() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class);
    }

    private GreenMail started() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
