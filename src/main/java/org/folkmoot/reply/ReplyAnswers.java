package org.folkmoot.reply;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.folkmoot.mail.MailBody;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the sender of a mail that it was not taken, and why: at most once a day and address, and to not too many in an
 * hour, because a sender's address may be forged. The answer quotes nothing.
 */
@Component
class ReplyAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyAnswers.class);
    private static final Duration ONCE = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int HOURLY_MOST = 60;

    private final ReplyArrivals arrivals;
    private final MailWriter writer;
    private final MessageSource messages;
    private final FolkmootSettings portal;
    private final PortalClock clock;

    ReplyAnswers(
            ReplyArrivals arrivals,
            MailWriter writer,
            MessageSource messages,
            FolkmootSettings portal,
            PortalClock clock) {
        this.arrivals = arrivals;
        this.writer = writer;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
    }

    @Transactional
    public void refuse(Arrived mail, ReplyReason why) {
        refuse(mail, why, text("reply.why." + why));
    }

    /** @param key message of whoever takes such answers */
    @Transactional
    public void refuse(Arrived mail, String key, Object... arguments) {
        refuse(mail, ReplyReason.NOT_TAKEN, text(key, arguments));
    }

    private void refuse(Arrived mail, ReplyReason why, String sentence) {
        var now = clock.instant();
        var sender = mail.sender();
        var answered = sender != null
                && arrivals.answersTo(sender.value(), now.minus(ONCE)) == 0
                && arrivals.answersSince(now.minus(HOUR)) < HOURLY_MOST;
        arrivals.saveAndFlush(ReplyArrival.refused(mail, why, answered, now));
        LOG.info("A mail that came in was not taken: {}", why);
        if (!answered || sender == null) return;
        var body = new MailBody(List.of(
                new MailBody.Words(text("reply.answer.words")),
                new MailBody.Words(sentence),
                new MailBody.Words(text("reply.answer.kept")),
                new MailBody.Action(text("reply.answer.open"), portal.baseUrl())));
        writer.write(
                List.of(WriteMail.toAddress("reply-answer:" + mail.key(), sender, text("reply.answer.subject"), body)));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
