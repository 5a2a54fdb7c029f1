package org.folkmoot.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the mail that leaves: both forms of its words, and the headers that put it where it belongs. */
@Component
class MailComposer {

    /** RFC 5322, section 3.3, with the zone as a figure. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private static final int NAME_MAX = 120;

    private final MailServer server;
    private final MailLayout layout;
    private final MailKinds kinds;
    private final MailLinks links;
    private final ObjectProvider<ReplyAddress> replies;
    private final MailSettings settings;
    private final PortalClock clock;

    MailComposer(
            MailServer server,
            MailLayout layout,
            MailKinds kinds,
            MailLinks links,
            ObjectProvider<ReplyAddress> replies,
            MailSettings settings,
            PortalClock clock) {
        this.server = server;
        this.layout = layout;
        this.kinds = kinds;
        this.links = links;
        this.replies = replies;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws AddressException when no server could take the address as it is written */
    MimeMessage compose(ClaimedMail mail) throws MessagingException {
        var mime = new SMTPMessage(server.session());
        mime.setEnvelopeFrom(settings.bounces());
        var turnOff = mail.member() != null && kinds.canBeTurnedOff(mail.kind())
                ? links.turnOff(new MemberId(mail.member()), mail.kind())
                : null;
        var reply = mail.answerable()
                ? replies.stream().flatMap(one -> one.of(mail.id()).stream()).findFirst()
                : Optional.<String>empty();
        var because = kinds.because(mail.kind());
        var words = layout.lay(mail.subject(), mail.body(), mail.html(), because, turnOff, reply.isPresent());
        mime.setFrom(named(new InternetAddress(settings.from(), true), settings.fromName()));
        mime.setRecipient(Message.RecipientType.TO, named(address(mail.address()), mail.name()));
        if (reply.isPresent())
            mime.setReplyTo(new Address[] {named(new InternetAddress(reply.get(), true), settings.fromName())});
        mime.setSubject(mail.subject(), UTF_8.name());
        mime.setContent(content(words, mail.calendar()));
        mime.saveChanges(); // gives it a Message-ID of the library's, so ours comes after
        headers(mime, mail, turnOff);
        return mime;
    }

    /** A calendar entry is another form of the words (RFC 6047), and a file for programs that do not know that. */
    private static MimeMultipart content(MailLayout.Laid words, @Nullable CalendarEntry entry)
            throws MessagingException {
        var forms = new MimeMultipart("alternative", part(words.text(), "plain"), part(words.html(), "html"));
        if (entry == null) return forms;
        var calendar = new MimeBodyPart();
        var type = "text/calendar; charset=UTF-8; method=" + entry.method();
        calendar.setDataHandler(
                new DataHandler(new ByteArrayDataSource(entry.text().getBytes(UTF_8), type)));
        forms.addBodyPart(calendar);
        var both = new MimeBodyPart();
        both.setContent(forms);
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(
                new ByteArrayDataSource(entry.text().getBytes(UTF_8), "application/ics; name=conversation.ics")));
        file.setFileName("conversation.ics");
        return new MimeMultipart("mixed", both, file);
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), subtype);
        return part;
    }

    private void headers(MimeMessage mime, ClaimedMail mail, @Nullable String turnOff) throws MessagingException {
        mime.setHeader("Date", date(mail.writtenAt()));
        mime.setHeader("Message-ID", messageId(mail.id().value()));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.thread() != null) {
            var root = "<" + mail.thread() + "@" + settings.domain() + ">";
            var previous = mail.previous() == null ? root : messageId(mail.previous());
            mime.setHeader("In-Reply-To", previous);
            mime.setHeader("References", previous.equals(root) ? root : root + "\r\n " + previous);
        }
        if (turnOff != null) {
            mime.setHeader("List-Unsubscribe", "<" + turnOff + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String date(Instant moment) {
        return DATE.format(clock.local(moment));
    }

    private String messageId(UUID mail) {
        return "<" + mail + "@" + settings.domain() + ">";
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            var line = MailText.subject(name, NAME_MAX);
            if (!line.isEmpty()) address.setPersonal(line, UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A domain in letters beyond ASCII has a form in ASCII (IDNA); a name before the @ has none that every server takes. */
    private static InternetAddress address(EmailAddress address) throws AddressException {
        var at = address.value().lastIndexOf('@');
        var local = address.value().substring(0, at);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(local))
            throw new AddressException("The part before the @ is not in ASCII letters", address.value());
        try {
            return new InternetAddress(local + "@" + IDN.toASCII(address.value().substring(at + 1)), true);
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("The part after the @ is no domain", address.value());
        }
    }
}
