package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.folkmoot.mail.AnswerableMails;
import org.folkmoot.mail.MailId;
import org.folkmoot.mail.MailKey;
import org.folkmoot.mail.MailReturns;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** A portal that reads replies, for tests of other modules. */
@Component
public class TestMailbox {

    private final ReplyAddresses addresses;
    private final ReplyDesk desk;

    TestMailbox(
            MailKey key,
            ReplyArrivals arrivals,
            ReplyWords words,
            ReplyAnswers answers,
            AnswerableMails mails,
            MailReturns returns,
            ObjectProvider<ReplyTaker> takers,
            MemberService members,
            TransactionTemplate transaction,
            PortalClock clock) {
        var settings = new ReplySettings(
                "reply+{token}@localhost",
                Duration.ofDays(90),
                DataSize.ofMegabytes(10),
                "",
                "",
                0,
                false,
                "",
                "",
                "INBOX",
                "Folkmoot");
        var tokens = new ReplyTokens(key, settings, clock);
        this.addresses = new ReplyAddresses(settings, tokens);
        this.desk = new ReplyDesk(
                arrivals,
                addresses,
                tokens,
                words,
                answers,
                mails,
                returns,
                takers,
                members,
                settings,
                transaction,
                clock);
    }

    /** Somebody answers that mail with a mail program. */
    public void reply(MailId mail, String from, String words) throws MessagingException {
        var text = "From: " + from + "\nTo: " + addresses.of(mail).orElseThrow() + "\nMessage-ID: <"
                + Integer.toHexString(words.hashCode()) + "@elsewhere.test>\n\n" + words + "\n";
        var mime = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        desk.arrived(Arrived.of(mime, text.length()));
    }
}
