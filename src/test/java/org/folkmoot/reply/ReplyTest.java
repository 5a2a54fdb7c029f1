package org.folkmoot.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.mail.AnswerableMails;
import org.folkmoot.mail.MailId;
import org.folkmoot.mail.MailKey;
import org.folkmoot.mail.MailReturns;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.ReplyAddress;
import org.folkmoot.mail.ReplyTo;
import org.folkmoot.mail.TestMails;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.Refusal;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Answers by mail, as they come from mail programs and from those who mean no good. The mailbox is a real IMAP server. */
@PortalTest
@BothDatabases
class ReplyTest {

    private static final Instant NOON = Instant.parse("2009-02-03T12:00:00Z");
    private static final String SECRET = "a secret of more than thirty-two letters";

    private enum No implements Refusal {
        CLOSED;

        @Override
        public String key() {
            return "announcement.refusal.unfinished";
        }
    }

    @Autowired
    ReplyArrivals arrivals;

    @Autowired
    ReplyWords words;

    @Autowired
    ReplyAnswers answers;

    @Autowired
    AnswerableMails answerable;

    @Autowired
    MailReturns returns;

    @Autowired
    ObjectProvider<ReplyTaker> takers;

    @Autowired
    TestReplies test;

    @Autowired
    MailKey key;

    @Autowired
    MailWriter writer;

    @Autowired
    TestMails mails;

    @Autowired
    MemberService members;

    @Autowired
    TestMembers people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PortalClock clock;

    @Autowired
    ReplyAddress replies;

    private ReplySettings settings;
    private ReplyAddresses addresses;
    private ReplyDesk desk;
    private MemberId anna;
    private String from;
    private String to;

    @BeforeEach
    void annaHasAMailThatCanBeAnswered() {
        test.forget();
        use(settings(0));
        anna = people.named("Anna Lark", Role.PARTICIPANT);
        from = addressOf(anna);
        to = written("a", anna);
    }

    @Test
    void anAnswerIsTakenOnceWithoutQuotationAndSignature() {
        var mail =
                mail(from, to, "Benches: yes.\n\nAnna\n-- \nAnna Lark\n\nOn Tue, 3 Feb 2009, Folkmoot wrote:\n> Words");
        arrive(mail);
        arrive(mail);
        assertThat(test.taken()).singleElement().satisfies(reply -> {
            assertThat(reply.author()).isEqualTo(anna);
            assertThat(reply.about()).isEqualTo("idea 17");
            assertThat(reply.words()).isEqualTo("Benches: yes.\n\nAnna");
        });
        assertThat(only().outcome()).isEqualTo(ReplyOutcome.TAKEN);
        assertThat(mails.toAddress(from)).as("no answer to what was taken").hasSize(1);
    }

    @Test
    void theAddressWorksInWhicheverCaseAndHeaderItComesBack() {
        arrive(mail(from.toUpperCase(), to.toUpperCase(), "In capitals"));
        arrive("Delivered-To: " + to + "\n" + mail(from, "someone@example.org", "By another header"));
        assertThat(test.taken()).extracting(TakeReply::words).containsExactly("In capitals", "By another header");
    }

    @Test
    void severalNodesAtOnceTakeItOnce() throws Exception {
        var mail = mail(from, to, "Once");
        var nodes = IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(nth -> () -> arrive(mail))
                .toList();
        assertThat(Races.together(nodes)).allMatch(Races.Outcome::won);
        assertThat(test.taken()).hasSize(1);
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc()).hasSize(1);
    }

    @Test
    void aForgedTokenIsWorthNothingAndItsSenderIsToldPolitelyOnce() {
        var forged = to.replaceFirst("reply\\+.{4}", "reply+aaaa");
        arrive(mail("eve@elsewhere.test", forged, "Let me in"));
        arrive(mail("eve@elsewhere.test", forged, "Let me in again"));
        arrive(mail("eve@elsewhere.test", "reply@localhost", "No token at all"));
        assertThat(test.taken()).isEmpty();
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc())
                .allMatch(one -> one.why() == ReplyReason.NO_TOKEN)
                .extracting(ReplyArrival::answered)
                .containsExactly(true, false, false);
        assertThat(mails.toAddress("eve@elsewhere.test"))
                .singleElement()
                .satisfies(answer -> assertThat(answer)
                        .startsWith("Your mail was not taken")
                        .doesNotContain("Anna", "Let me in", from));
        clock.at(NOON.plus(Duration.ofHours(25)), () -> arriveNow(mail("eve@elsewhere.test", forged, "Tomorrow")));
        assertThat(mails.toAddress("eve@elsewhere.test")).hasSize(2);
    }

    @Test
    void somebodyElseWhoGotHoldOfTheMailIsRefusedAndLearnsNothing() {
        arrive(mail("mallory@elsewhere.test", to, "I am Anna"));
        arrive(mail(from + ", mallory@elsewhere.test", to, "Two senders"));
        assertThat(test.taken()).isEmpty();
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc())
                .allMatch(one -> one.why() == ReplyReason.OTHER_SENDER)
                .extracting(ReplyArrival::answered)
                .containsExactly(true, false);
        assertThat(mails.toAddress("mallory@elsewhere.test"))
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer).contains("another address").doesNotContain(from, "Anna", "idea 17"));
    }

    @Test
    void aMailCanBeAnsweredForAWhile() {
        clock.at(NOON.plus(Duration.ofDays(89)), () -> arriveNow(mail(from, to, "In time")));
        clock.at(NOON.plus(Duration.ofDays(92)), () -> arriveNow(mail(from, to, "Late")));
        assertThat(test.taken()).extracting(TakeReply::words).containsExactly("In time");
        assertThat(mails.toAddress(from).getFirst()).contains("too old to be answered");
    }

    @Test
    void whoIsGoneIsNobodyAndNothingOfThemIsTold() {
        sql.update("delete from member_role where member_id = (select id from member where name = 'Anna Lark')");
        sql.update("delete from member where name = 'Anna Lark'");
        arrive(mail(from, to, "I was Anna"));
        assertThat(test.taken()).isEmpty();
        assertThat(only().why()).isEqualTo(ReplyReason.NO_TOKEN);
        assertThat(mails.toAddress(from).getFirst()).doesNotContain("Anna", "idea 17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; type=vacation",
                "Precedence: bulk",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "List-Id: <parish.example.org>",
                "X-Autoreply: yes",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x"
            })
    void whatAMachineWroteIsNeverAnsweredAndNeverTaken(String header) {
        arrive(header + "\n" + mail(from, to, "I am away until Monday."));
        assertThat(test.taken()).isEmpty();
        assertThat(only().outcome()).isEqualTo(ReplyOutcome.IGNORED);
        assertThat(mails.toAddress(from)).hasSize(1);
    }

    /** Outlook, Google and Apple send these to the organiser when somebody presses Yes or No. */
    @Test
    void aNoFromACalendarIsAnsweredWithTheWayToGiveUpAPlaceAndAYesIsNoted() {
        arrive(rsvp("ACCEPTED"));
        assertThat(only().outcome()).isEqualTo(ReplyOutcome.IGNORED);
        assertThat(mails.toAddress(from)).hasSize(1);
        arrive(rsvp("DECLINED"));
        assertThat(mails.toAddress(from).getFirst()).contains("Your place is still yours", "I can't come");
        assertThat(test.taken()).isEmpty();
    }

    private String rsvp(String answer) {
        return "Message-ID: <" + answer + "@elsewhere.test>\nFrom: " + from + "\nTo: portal@localhost\nSubject: "
                + answer
                + "\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\n"
                + "Content-Type: text/plain\n\n" + answer + "\n--x\n"
                + "Content-Type: text/calendar; method=REPLY; charset=utf-8\n\n"
                + "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Elsewhere//EN\nMETHOD:REPLY\nBEGIN:VEVENT\n"
                + "UID:session-1@localhost\nDTSTAMP:20090203T120000Z\nORGANIZER:mailto:portal@localhost\n"
                + "ATTENDEE;PARTSTAT=" + answer + ":mailto:" + from + "\nEND:VEVENT\nEND:VCALENDAR\n--x--\n";
    }

    @Test
    void aMailerDaemonIsNeverAnswered() {
        arrive(mail("MAILER-DAEMON@mx.elsewhere.test", to, "Undelivered"));
        arrive(mail("no-reply@elsewhere.test", "reply@localhost", "We have got your mail"));
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc()).allMatch(one -> one.outcome() == ReplyOutcome.IGNORED);
        assertThat(mails.toAddress("no-reply@elsewhere.test")).isEmpty();
    }

    @Test
    void twoMachinesThatHideItStillStopAfterOneAnswer() {
        for (var round = 0; round < 20; round++)
            arrive(mail("robot@elsewhere.test", "reply@localhost", "Thank you for your mail, number " + round));
        assertThat(mails.toAddress("robot@elsewhere.test")).hasSize(1);
    }

    @Test
    void forgedSendersCannotMakeThePortalWriteToManyInAnHour() {
        for (var nth = 0; nth < 70; nth++) arrive(mail("v" + nth + "@elsewhere.test", "reply@localhost", "Spam"));
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc().stream().filter(ReplyArrival::answered))
                .hasSize(60);
    }

    @Test
    void aReplyOfThirtyMegabytesIsNotReadAndItsSenderIsToldWhy() throws Exception {
        var large = mail(from, to, "x".repeat(72) + "\n" + ("y".repeat(72) + "\n").repeat(30_000_000 / 73));
        arrive(large);
        assertThat(test.taken()).isEmpty();
        assertThat(only().why()).isEqualTo(ReplyReason.TOO_LARGE);
        assertThat(mails.toAddress(from).getFirst()).contains("too large");
        assertThat(posted(SECRET, stream(large))).isEqualTo(ReplyService.Posted.TOO_LARGE);
    }

    @Test
    void aNameInTheSenderBringsNoHeaderWithIt() {
        arrive(mail("=?utf-8?q?Anna=0D=0ABcc=3A_all=40example.org?= <" + from + ">", to, "Fine"));
        arrive(mail("\"Eve\\\r\n Bcc: all@example.org\" <eve@elsewhere.test>", "reply@localhost", "Not fine"));
        assertThat(test.taken()).hasSize(1);
        assertThat(mails.ids()).hasSize(2);
        assertThat(sql.queryForList("select concat(address, subject, body) from mail_message", String.class))
                .noneMatch(words -> words.contains("Bcc"));
        assertThat(mails.toAddress("eve@elsewhere.test")).hasSize(1);
    }

    @Test
    void aRuleThatSaysNoIsToldInItsOwnWords() {
        test.refuse(new RefusedException(No.CLOSED));
        arrive(mail(from, to, "Closed?"));
        assertThat(only().why()).isEqualTo(ReplyReason.NOT_TAKEN);
        assertThat(mails.toAddress(from).getFirst()).contains("Please write a subject and the words first.");
        clock.at(NOON.plus(Duration.ofDays(2)), () -> {
            test.refuse(new UnusableInputException("input.too-long", 4000, 5000));
            return arriveNow(mail(from, to, "Too long"));
        });
        assertThat(mails.toAddress(from).getFirst()).contains("4,000");
    }

    @Test
    void whatCannotBeSettledNowIsTakenLater() {
        test.refuse(new IllegalStateException("The database is away"));
        var mail = mail(from, to, "Patience");
        assertThatThrownBy(() -> arrive(mail)).isInstanceOf(IllegalStateException.class);
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc()).isEmpty();
        test.refuse(null);
        arrive(mail);
        assertThat(test.taken()).hasSize(1);
    }

    @Test
    void withoutWordsOrWithABrokenFormItsSenderIsToldHow() {
        arrive(mail(from, to, "\n\n> Words\n> More"));
        assertThat(mails.toAddress(from).getFirst()).contains("no words of your own");
        var broken = "Content-Type: multipart/mixed; boundary=x\nContent-Transfer-Encoding: base64\n";
        clock.at(NOON.plus(Duration.ofDays(2)), () -> arriveNow(broken + mail(from, to, "%%%")));
        assertThat(test.taken()).isEmpty();
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc()).hasSize(2).allMatch(one -> one.why() != null);
    }

    @Test
    void theMailboxIsReadAndWhatWasReadMovesAside() throws Exception {
        var box = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        box.start();
        try {
            var user = box.setUser("reply@localhost", "reply", "secret");
            use(settings(box.getImap().getPort()));
            user.deliver(mime(mail(from, to, "By IMAP")));
            user.deliver(mime(mail("eve@elsewhere.test", "reply@localhost", "Nonsense")));
            var mailbox = new ReplyMailbox(settings, desk);
            assertThat(looked(mailbox)).isEqualTo(2);
            assertThat(looked(mailbox)).isZero();
            assertThat(test.taken()).extracting(TakeReply::words).containsExactly("By IMAP");
            var folders = box.getManagers().getImapHostManager();
            assertThat(folders.getInbox(user).getMessageCount()).isZero();
            assertThat(folders.getFolder(user, "Folkmoot").getMessageCount()).isEqualTo(2);

            // Dies between taking a mail and moving it: the next look moves it and takes it no second time.
            var again = mail(from, to, "Killed");
            arrive(again);
            user.deliver(mime(again));
            assertThat(looked(mailbox)).isEqualTo(1);
            assertThat(test.taken()).hasSize(2);

            // One that cannot be settled holds up no other.
            test.refuse(new IllegalStateException("Not now"));
            user.deliver(mime(mail(from, to, "Later")));
            user.deliver(mime(mail("bob@elsewhere.test", "reply@localhost", "Nonsense")));
            assertThat(looked(mailbox)).isEqualTo(1);
            test.refuse(null);
            assertThat(looked(mailbox)).isEqualTo(1);
            assertThat(test.taken()).hasSize(3);
        } finally {
            box.stop();
        }
        assertThatThrownBy(() -> new ReplyMailbox(settings, desk).look()).isInstanceOf(MessagingException.class);
    }

    @Test
    void aMailServerMayPostWhatArrivesIfItKnowsTheSecret() throws Exception {
        var mail = mail(from, to, "Posted");
        assertThat(posted("", stream(mail))).isEqualTo(ReplyService.Posted.NOT_KNOWN);
        assertThat(posted(SECRET + "x", stream(mail))).isEqualTo(ReplyService.Posted.NOT_KNOWN);
        assertThat(test.taken()).isEmpty();
        assertThat(posted(SECRET, stream(mail))).isEqualTo(ReplyService.Posted.ACCEPTED);
        assertThat(posted(SECRET, stream(mail))).isEqualTo(ReplyService.Posted.ACCEPTED);
        assertThat(test.taken()).hasSize(1);
        assertThat(posted(SECRET, stream(""))).isEqualTo(ReplyService.Posted.ACCEPTED);
    }

    @Test
    void settingsThatCannotWorkAreRefusedAtTheStart() {
        assertThatThrownBy(() -> settings("reply@localhost", "", 0)).hasMessageContaining("{token} once");
        assertThatThrownBy(() -> settings("replies-of-folk+{token}@localhost", "", 0))
                .hasMessageContaining("at most 14 characters");
        assertThatThrownBy(() -> settings("reply+{token}@localhost", "short", 0))
                .hasMessageContaining("secret");
        assertThatThrownBy(() -> settings("", "", 0)).hasMessageContaining("where replies go");
        assertThat(replies.of(mails.ids().getFirst())).as("off unless set").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/rfc822", "text/rfc822-headers"})
    void aMailThatComesBackDaysLaterIsFailedAndItsAddressBounces(String returnedAs) {
        var mail = sent();
        arrive(report(mail.value() + "@localhost", from, "failed", "5.1.1", returnedAs));
        arrive(report(mail.value() + "@localhost", from, "failed", "5.1.1", returnedAs));
        assertThat(only().outcome()).isEqualTo(ReplyOutcome.RETURNED);
        assertThat(sql.queryForList("select state, why, last_error from mail_message"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("state", "FAILED")
                        .containsEntry("why", "RETURNED")
                        .containsEntry("last_error", "550 5.1.1 No such person here"));
        assertThat(sql.queryForList("select address from mail_bounce where member_id = ?", String.class, anna.value()))
                .containsExactly(from);
        assertThat(mails.toAddress("mailer-daemon@mx.example.org")).isEmpty();
    }

    @Test
    void whoCannotNameTheMailAndItsAddressStopsNobodysMail() {
        var mail = sent().value() + "@localhost";
        arrive(report(UUID.randomUUID() + "@localhost", from, "failed", "5.1.1", "message/rfc822"));
        arrive(report(mail, "somebody@elsewhere.test", "failed", "5.1.1", "message/rfc822"));
        arrive(report("not one of ours", from, "failed", "5.1.1", "message/rfc822"));
        arrive(report(mail, from, "delayed", "4.4.1", "message/rfc822"));
        arrive(report(mail, from, "delivered", "2.0.0", "message/rfc822"));
        arrive(report(mail, from, "failed", "5.1.1", "message/rfc822").replace("report; report-type", "mixed; x"));
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc())
                .hasSize(6)
                .allMatch(one -> one.outcome() == ReplyOutcome.IGNORED);
        assertThat(sql.queryForObject("select state from mail_message", String.class))
                .isEqualTo("SENT");
        assertThat(sql.queryForObject("select count(*) from mail_bounce", Integer.class))
                .isZero();
    }

    private MailId sent() {
        sql.update("update mail_message set state = 'SENT', next_attempt_at = null");
        return mails.ids().getFirst();
    }

    /** As Postfix writes it. */
    private static String report(String messageId, String recipient, String action, String status, String returnedAs) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
                To: folkmoot@localhost
                Subject: Undelivered Mail Returned to Sender
                Date: Thu, 5 Feb 2009 11:00:00 +0000
                Message-ID: <%1$s-%3$s-%2$s@mx.example.org>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="B"

                --B
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --B
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org
                Arrival-Date: Tue, 3 Feb 2009 12:00:00 +0000 (GMT)

                Final-Recipient: rfc822; %2$s
                Original-Recipient: rfc822;%2$s
                Action: %3$s
                Status: %4$s
                Diagnostic-Code: smtp; 550 %4$s No such person here

                --B
                Content-Type: %5$s

                Message-ID: <%1$s>
                To: %2$s
                Subject: A comment

                --B--
                """.formatted(messageId, recipient, action, status, returnedAs);
    }

    private void use(ReplySettings used) {
        settings = used;
        var tokens = new ReplyTokens(key, used, clock);
        addresses = new ReplyAddresses(used, tokens);
        desk = new ReplyDesk(
                arrivals,
                addresses,
                tokens,
                words,
                answers,
                answerable,
                returns,
                takers,
                members,
                used,
                transaction,
                clock);
    }

    private static ReplySettings settings(int port) {
        return settings("reply+{token}@localhost", SECRET, port);
    }

    private static ReplySettings settings(String address, String secret, int port) {
        return new ReplySettings(
                address,
                Duration.ofDays(90),
                DataSize.ofMegabytes(10),
                secret,
                "127.0.0.1",
                port,
                false,
                "reply",
                "secret",
                "INBOX",
                "Folkmoot");
    }

    /** @return where its answer goes */
    private String written(String name, MemberId member) {
        return clock.at(NOON, () -> {
            transaction.executeWithoutResult(status -> writer.write(List.of(
                    new WriteMail(name, member, "A comment", "Words").answerable(new ReplyTo("test", "idea 17")))));
            return addresses.of(mails.ids().getFirst()).orElseThrow();
        });
    }

    private boolean arrive(String mail) {
        return clock.at(NOON, () -> arriveNow(mail));
    }

    private boolean arriveNow(String mail) {
        try {
            desk.arrived(Arrived.of(mime(mail), mail.length()));
            return true;
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private int looked(ReplyMailbox mailbox) throws Exception {
        return clock.at(NOON, () -> {
            try {
                return mailbox.look();
            } catch (MessagingException away) {
                throw new AssertionError(away);
            }
        });
    }

    private ReplyService.Posted posted(String secret, InputStream mail) {
        return clock.at(NOON, () -> {
            try {
                return new ReplyService(settings, desk).arrived(secret, mail);
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }

    private ReplyArrival only() {
        assertThat(arrivals.findAllByOrderByArrivedAtAscIdAsc()).hasSize(1);
        return arrivals.findAllByOrderByArrivedAtAscIdAsc().getFirst();
    }

    private String addressOf(MemberId member) {
        return SystemWork.call(() -> members.addressesOf(List.of(member)))
                .get(member)
                .value();
    }

    private static String mail(String from, String to, String words) {
        return "From: " + from + "\nTo: Folkmoot <" + to + ">\nSubject: Re: A comment\nMessage-ID: <"
                + Integer.toHexString(words.hashCode()) + "@elsewhere.test>\nDate: Tue, 3 Feb 2009 12:30:00 +0000\n\n"
                + words + "\n";
    }

    private static MimeMessage mime(String mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), stream(mail));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static InputStream stream(String mail) {
        return new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static int freePort() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
