package org.folkmoot.mail;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Sends what is due. Each mail is claimed in a short transaction, sent outside any, and its end recorded in another.
 * A node that dies in between leaves a claim that runs out; the mail is then sent again with the same Message-ID.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final double FOUR_TIMES = 4;

    private final MailMessages messages;
    private final MailServer server;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    Delivery(
            MailMessages messages,
            MailServer server,
            MailSettings settings,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.messages = messages;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One round: at most a batch, and no further once the server cannot be reached. @return how many were tried */
    int round() {
        if (!server.isSetUp()) return 0;
        var tried = 0;
        for (var id : messages.due(clock.instant(), Limit.of(settings.batch()))) {
            var claimed = claim(id);
            if (claimed.isEmpty()) continue;
            tried++;
            var problem = send(claimed.get());
            record(claimed.get(), problem);
            if (problem.filter(MailProblem::concernsTheServer).isPresent()) break;
        }
        return tried;
    }

    private record Claimed(MailId id, int attempt, String to, String subject, String body, Instant writtenAt) {}

    private Optional<Claimed> claim(UUID id) {
        return requireNonNull(transaction.execute(status -> messages.lock(id)
                .filter(message -> message.claim(clock.instant(), settings.claim()))
                .map(message -> new Claimed(
                        message.id(),
                        message.attempts(),
                        message.address(),
                        message.subject(),
                        message.body(),
                        message.writtenAt()))));
    }

    /** @return what went wrong, if anything did */
    private Optional<MailProblem> send(Claimed mail) {
        try {
            var sender = server.sender();
            var mime = sender.createMimeMessage();
            var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.body());
            helper.setSentDate(java.util.Date.from(mail.writtenAt()));
            mime.setHeader("Message-ID", "<" + mail.id().value() + "@" + domainOfSender() + ">");
            mime.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mime);
            return Optional.empty();
        } catch (MailException | MessagingException problem) {
            return Optional.of(MailProblem.of(problem));
        } catch (RuntimeException unforeseen) {
            LOG.warn("Mail {} could not be sent", mail.id().value(), unforeseen);
            return Optional.of(MailProblem.ofThisMail(unforeseen));
        }
    }

    private void record(Claimed mail, Optional<MailProblem> problem) {
        transaction.executeWithoutResult(status -> messages.lock(mail.id().value())
                .filter(message -> message.attempts() == mail.attempt() && message.state() == MailState.WAITING)
                .ifPresent(message ->
                        problem.ifPresentOrElse(what -> failed(message, what), () -> message.sent(clock.instant()))));
    }

    private void failed(MailMessage message, MailProblem problem) {
        var wait = problem.permanent() ? BackOffExecution.STOP : waitAfter(message.attempts());
        if (wait == BackOffExecution.STOP) {
            message.failed(problem.words(), clock.instant());
            LOG.warn("Mail {} is given up: {}", message.id().value(), problem.words());
        } else {
            message.tryAgainAt(clock.instant().plusMillis(wait), problem.words());
            LOG.info("Mail {} is tried again in {} s: {}", message.id().value(), wait / 1000, problem.words());
        }
    }

    /** @return milliseconds until the next attempt, or STOP */
    private long waitAfter(int failures) {
        var backOff = new ExponentialBackOff(settings.firstWait().toMillis(), FOUR_TIMES);
        backOff.setMaxInterval(settings.longestWait().toMillis());
        backOff.setMaxAttempts(settings.attempts() - 1L);
        var waits = backOff.start();
        var wait = waits.nextBackOff();
        for (var failure = 1; failure < failures && wait != BackOffExecution.STOP; failure++)
            wait = waits.nextBackOff();
        return wait;
    }

    private String domainOfSender() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }
}
