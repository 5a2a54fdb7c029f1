package org.folkmoot.mail;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * The mails that wait in the database, shared by all nodes (ADR 0018). A node claims a batch for a while; before the end
 * of each mail is sent it puts on record that the mail is handed over, and afterwards what the server said. Whatever
 * claim or node is lost in between, no mail is handed over twice by itself.
 */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double FOUR_TIMES = 4;

    private final MailMessages messages;
    private final DeliverySettingsRow delivery;
    private final MailBounces bounces;
    private final BounceNotes bounceNotes;
    private final MailKinds kinds;
    private final MemberService members;
    private final MailServer server;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    Outbox(
            MailMessages messages,
            DeliverySettingsRow delivery,
            MailBounces bounces,
            BounceNotes bounceNotes,
            MailKinds kinds,
            MemberService members,
            MailServer server,
            MailSettings settings,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.messages = messages;
        this.delivery = delivery;
        this.bounces = bounces;
        this.bounceNotes = bounceNotes;
        this.kinds = kinds;
        this.members = members;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A batch for this node: none while paused, no more than the minute still allows. One statement when nothing is due. */
    List<ClaimedMail> claim() {
        if (messages.countDue(clock.instant()) == 0) return List.of();
        makeSureOfSettings();
        return requireNonNull(transaction.execute(status -> {
            var now = clock.instant();
            var how = delivery.lock().orElseThrow();
            var lost = messages.giveUpLost(now);
            if (lost > 0) LOG.warn("{} mails may have been sent by a node that was lost, or not", lost);
            if (how.isPaused()) return List.of();
            var room = how.perMinute() - messages.countAttemptedSince(now.minus(MINUTE));
            if (room <= 0) return List.of();
            var due = messages.due(now, Limit.of(Math.min(settings.batch(), room)));
            if (due.isEmpty()) return List.of();
            var claim = UUID.randomUUID();
            messages.claim(due, claim, now.plus(settings.claim()), now);
            return wanted(messages.claimedBy(claim), claim, now);
        }));
    }

    /** Only tests lose the row; two nodes may then both see that it is missing. */
    private void makeSureOfSettings() {
        if (delivery.read().isPresent()) return;
        try {
            transaction.executeWithoutResult(status -> delivery.save(new DeliverySettings()));
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            LOG.debug("Another node wrote the delivery settings");
        }
    }

    private List<ClaimedMail> wanted(List<MailMessage> claimed, UUID claim, Instant now) {
        var ids = claimed.stream()
                .map(MailMessage::recipient)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var people = ids.stream().map(MemberId::new).collect(Collectors.toSet());
        var addresses = people.isEmpty()
                ? Map.<MemberId, EmailAddress>of()
                : SystemWork.call(() -> members.addressesOf(people));
        var names = members.namesOf(people);
        var bouncing = bounces.findByMemberIdIn(ids).stream()
                .collect(Collectors.toMap(MailBounce::member, MailBounce::address));
        var unwanted = kinds.unwanted(claimed.stream()
                .filter(mail -> mail.recipient() != null)
                .map(Outbox::addressed)
                .collect(Collectors.toSet()));
        var wanted = new ArrayList<ClaimedMail>();
        for (var mail : claimed) {
            var recipient = mail.recipient();
            var address = mail.byAddress()
                    ? new EmailAddress(mail.address())
                    : recipient == null ? null : addresses.get(new MemberId(recipient));
            if (address == null) mail.withdrawn(MailReason.PERSON_GONE, now);
            else if (recipient != null && unwanted.contains(addressed(mail)))
                mail.withdrawn(MailReason.TURNED_OFF, now);
            else if (recipient != null && address.value().equals(bouncing.get(new MemberId(recipient))))
                mail.held(address.value(), now);
            else if (!server.reaches(address)) mail.kept(address.value(), now);
            else wanted.add(claimed(mail, claim, address, recipient == null ? "" : name(names, recipient)));
        }
        return wanted;
    }

    private static MailChoices.Addressed addressed(MailMessage mail) {
        return new MailChoices.Addressed(new MemberId(requireNonNull(mail.recipient())), mail.kind());
    }

    private static String name(Map<MemberId, String> names, UUID member) {
        return names.getOrDefault(new MemberId(member), "");
    }

    private ClaimedMail claimed(MailMessage mail, UUID claim, EmailAddress address, String name) {
        var thread = mail.thread();
        var recipient = mail.byAddress() ? null : mail.recipient();
        var previous = thread == null || recipient == null
                ? null
                : messages.sentBefore(recipient, thread, mail.id().value(), Limit.of(1)).stream()
                        .findFirst()
                        .orElse(null);
        return new ClaimedMail(
                mail.id(),
                claim,
                mail.attempts(),
                recipient,
                address,
                name,
                mail.kind(),
                thread,
                previous,
                recipient != null && mail.replyTo() != null,
                mail.subject(),
                mail.body(),
                mail.html(),
                mail.calendar(),
                mail.writtenAt());
    }

    /** In the last moment before a mail cannot be called off any more. @return whether this node may send it */
    boolean handOver(ClaimedMail mail) {
        return Integer.valueOf(1)
                .equals(transaction.execute(status -> messages.handOver(
                        mail.id().value(), mail.claim(), mail.address().value())));
    }

    void record(ClaimedMail mail, SendResult result) {
        transaction.executeWithoutResult(status -> messages.lock(mail.id().value())
                .filter(message -> message.isHeldBy(mail.claim()))
                .ifPresent(message -> record(message, mail, result)));
    }

    private void record(MailMessage message, ClaimedMail mail, SendResult result) {
        var now = clock.instant();
        switch (result) {
            case SendResult.Taken(var answer) -> message.sent(answer, now);
            case SendResult.NotNow(var answer, var server) -> refusedForNow(message, answer, now);
            case SendResult.Never(var answer, var addressBounces) -> {
                message.failed(MailReason.REFUSED, answer, now);
                LOG.warn("Mail {} is refused: {}", mail.id().value(), answer);
                if (addressBounces && mail.member() != null)
                    bounceNotes.note(new MemberId(mail.member()), mail.address().value(), answer);
            }
            case SendResult.Unknown(var answer) -> {
                message.uncertain(answer, now);
                LOG.warn("Mail {} may have been taken or not: {}", mail.id().value(), answer);
            }
        }
    }

    private void refusedForNow(MailMessage message, String answer, Instant now) {
        var wait = waitAfter(message.attempts());
        if (wait == BackOffExecution.STOP) {
            message.failed(MailReason.GIVEN_UP, answer, now);
            LOG.warn("Mail {} is given up: {}", message.id().value(), answer);
        } else {
            message.tryAgainAt(now.plusMillis(wait), answer);
            LOG.info("Mail {} is tried again in {} s: {}", message.id().value(), wait / 1000, answer);
        }
    }

    /** What this node did not get to goes to whoever comes next. */
    void release(List<ClaimedMail> mails) {
        Optional<UUID> claim = mails.stream().map(ClaimedMail::claim).findFirst();
        claim.ifPresent(held -> transaction.executeWithoutResult(status -> messages.release(held)));
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
}
