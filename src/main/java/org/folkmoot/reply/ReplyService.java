package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Properties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** For mail servers that post what arrives, instead of a mailbox that is read. */
@Service
public class ReplyService {

    /** What became of a posted mail. */
    public enum Posted {
        /** It is on record; whoever posts it again changes nothing. */
        ACCEPTED,
        /** No secret is set up, or another one was given. */
        NOT_KNOWN,
        TOO_LARGE,
        UNREADABLE
    }

    private final ReplySettings settings;
    private final ReplyDesk desk;

    ReplyService(ReplySettings settings, ReplyDesk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    /** @param secret as the caller gave it @param mail as it came in (RFC 5322); no more is read than is taken */
    @PreAuthorize("permitAll")
    public Posted arrived(String secret, InputStream mail) throws IOException {
        if (!isOurs(secret)) return Posted.NOT_KNOWN;
        var bytes = mail.readNBytes(Math.toIntExact(settings.largest().toBytes()) + 1);
        if (bytes.length > settings.largest().toBytes()) return Posted.TOO_LARGE;
        try {
            var read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            desk.arrived(Arrived.of(read, bytes.length));
            return Posted.ACCEPTED;
        } catch (MessagingException unreadable) {
            return Posted.UNREADABLE;
        }
    }

    private boolean isOurs(String given) {
        return !settings.secret().isEmpty()
                && MessageDigest.isEqual(
                        settings.secret().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
