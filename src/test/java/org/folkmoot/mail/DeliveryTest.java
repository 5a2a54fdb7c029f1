package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real SMTP server on loopback. The portal's own clock is moved instead of waiting. */
@PortalTest
@BothDatabases
class DeliveryTest {

    private static final Instant NOON = Instant.parse("2009-02-03T12:00:00Z");

    @Autowired
    MailMessages messages;

    @Autowired
    MailService mails;

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
    void aMailArrivesOnceWithItsWords() throws Exception {
        var author = write("a", "Your idea “Benches” – née Sitzbänke", "Grüße aus Bury\n\nWhy: they help.");
        assertThat(round(NOON)).isEqualTo(1);
        assertThat(round(NOON.plusSeconds(5))).isZero();

        assertThat(smtp.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Your idea “Benches” – née Sitzbänke");
            assertThat(((String) mail.getContent()).replace("\r\n", "\n").stripTrailing())
                    .isEqualTo("Grüße aus Bury\n\nWhy: they help.");
            assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(addressOf(author));
            assertThat(mail.getFrom()[0].toString()).isEqualTo("folkmoot@localhost");
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
        assertThat(only().lastError()).isNull();
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
        try (var refusing = new RefusingSmtp("550 5.1.1 No such person here")) {
            write("a", "Nobody", "Words");
            round(NOON, delivery(refusing.port()));
        }
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().lastError()).contains("550 5.1.1 No such person here");
        assertThat(round(NOON.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void aRecipientTheServerRefusesForNowIsTriedAgain() throws Exception {
        try (var refusing = new RefusingSmtp("450 4.2.1 Busy, come back later")) {
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

    private MemberId write(String key, String subject, String body) {
        var member = people.person(Role.PARTICIPANT);
        write(key, member, subject, body);
        return member;
    }

    private void write(String key, MemberId to, String subject, String body) {
        write(key, to, subject, body, new MailServer(sender(port), settings(true)));
    }

    private void write(String key, MemberId to, String subject, String body, MailServer server) {
        var writer = new MailWriter(messages, members, server, clock);
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
        var id = only().id().value();
        transaction.executeWithoutResult(status ->
                messages.lock(id).orElseThrow().claim(moment, settings(true).claim()));
    }

    private void tryAgain(Instant moment, MailServer server) {
        var id = only().id();
        var service = new MailService(messages, members, server, clock);
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
        return people.as(administrator, () -> mails.list(Optional.empty(), PageRequest.of(0, 50)))
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

    private Delivery delivery(int to) {
        return delivery(sender(to));
    }

    private Delivery delivery(ObjectProvider<JavaMailSender> sender) {
        return new Delivery(messages, new MailServer(sender, settings(true)), settings(true), transaction, clock);
    }

    private Delivery deliveryThatBreaksOn(String subject) {
        return delivery(sender(port, new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] mails, Object @Nullable [] originals) {
                try {
                    if (mails[0].getSubject().equals(subject)) throw new IllegalStateException("No words for this");
                } catch (MessagingException unreadable) {
                    throw new AssertionError(unreadable);
                }
                super.doSend(mails, originals);
            }
        }));
    }

    private static MailSettings settings(boolean reservedDomainsToo) {
        return new MailSettings(
                "folkmoot@localhost",
                25,
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                Duration.ofHours(4),
                4,
                reservedDomainsToo);
    }

    private static ObjectProvider<JavaMailSender> sender(int port) {
        return sender(port, new JavaMailSenderImpl());
    }

    private static ObjectProvider<JavaMailSender> sender(int port, JavaMailSenderImpl sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "5000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private static ObjectProvider<JavaMailSender> noSender() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }

    private GreenMail started() {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
