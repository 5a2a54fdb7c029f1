package org.folkmoot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Sends what the {@link Outbox} hands out, one mail after the other over one connection. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private static final int RECORD_ATTEMPTS = 5;

    private final Outbox outbox;
    private final MailServer server;
    private final MailComposer composer;
    private final MailSettings settings;
    private final PortalClock clock;
    private final AtomicBoolean stopping = new AtomicBoolean();

    Delivery(Outbox outbox, MailServer server, MailComposer composer, MailSettings settings, PortalClock clock) {
        this.outbox = outbox;
        this.server = server;
        this.composer = composer;
        this.settings = settings;
        this.clock = clock;
    }

    /** One round: at most a batch, and no further once the server cannot be reached. @return how many were tried */
    int round() {
        if (!server.isSetUp()) return 0;
        var mails = outbox.claim();
        var until = clock.instant().plus(settings.claim());
        var tried = 0;
        try (var post = server.post()) {
            for (var mail : mails) {
                if (stopping.get() || clock.instant().isAfter(until)) break;
                tried++;
                var result = send(post, mail);
                record(mail, result);
                if (result instanceof SendResult.NotNow(var answer, var concernsTheServer) && concernsTheServer) break;
            }
        } finally {
            outbox.release(mails);
        }
        return tried;
    }

    private SendResult send(MailPost post, ClaimedMail mail) {
        try {
            return post.send(composer.compose(mail), () -> outbox.handOver(mail));
        } catch (AddressException noAddress) {
            return new SendResult.Never(String.valueOf(noAddress.getMessage()), true);
        } catch (MessagingException | RuntimeException unmakeable) {
            LOG.warn("Mail {} could not be made", mail.id().value(), unmakeable);
            return new SendResult.NotNow(String.valueOf(unmakeable.getMessage()), false);
        }
    }

    /** Another try when another node held the row: an answer that is not on record makes the mail uncertain. */
    private void record(ClaimedMail mail, SendResult result) {
        for (var attempt = 1; ; attempt++) {
            try {
                outbox.record(mail, result);
                return;
            } catch (TransientDataAccessException held) {
                if (attempt == RECORD_ATTEMPTS) throw held;
            }
        }
    }

    /** Finishes the mail in hand and begins no other. */
    void stop() {
        stopping.set(true);
    }
}
