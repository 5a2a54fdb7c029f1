package org.folkmoot.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.mail.MailKind;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.mail.WriteMail;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what was gathered: digests, and what quiet hours held back. A mail goes into the outbox in the same transaction
 * that marks what it tells, so nothing is told twice and nothing is lost wherever a node ends. What a person has seen on
 * the portal by then, or what nobody may see any more, is left out; with nothing left there is no mail.
 */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int AT_ONCE = 50;

    private final Notifications notifications;
    private final Digests digests;
    private final QuietTimes quietTimes;
    private final ShownSubjects subjects;
    private final Letters letters;
    private final DigestLetter digest;
    private final MailWriter mails;
    private final NotificationSettings settings;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    Post(
            Notifications notifications,
            Digests digests,
            QuietTimes quietTimes,
            ShownSubjects subjects,
            Letters letters,
            DigestLetter digest,
            MailWriter mails,
            NotificationSettings settings,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.notifications = notifications;
        this.digests = digests;
        this.quietTimes = quietTimes;
        this.subjects = subjects;
        this.letters = letters;
        this.digest = digest;
        this.mails = mails;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that is due, also what was due while no node ran: everything up to the last moment goes into one digest. */
    void round() {
        send(Waits.HELD, clock.instant());
        send(Waits.DAILY, settings.lastDaily(clock));
        send(Waits.WEEKLY, settings.lastWeekly(clock));
    }

    private void send(Waits waits, Instant moment) {
        var after = BEFORE_ALL;
        while (true) {
            var people = notifications.peopleWaiting(waits, moment, after, Limit.of(AT_ONCE));
            if (people.isEmpty()) return;
            var awake = waits == Waits.HELD ? people : awake(people);
            if (!awake.isEmpty()) sendTo(awake, waits, moment);
            after = people.getLast();
        }
    }

    /** A digest that falls into quiet hours comes with the first round after them. */
    private List<UUID> awake(List<UUID> people) {
        var now = clock.instant();
        var quiet = quietTimes.findByMemberIdIn(people).stream()
                .filter(time -> time.hours().endAfter(now, clock.getZone()).isPresent())
                .map(time -> time.member().value())
                .collect(Collectors.toSet());
        return people.stream().filter(person -> !quiet.contains(person)).toList();
    }

    /** When a batch fails, each person alone: one row that cannot be written holds up nobody else. */
    private void sendTo(List<UUID> people, Waits waits, Instant moment) {
        try {
            transaction.executeWithoutResult(status -> write(people, waits, moment));
        } catch (RuntimeException problem) {
            if (people.size() > 1) people.forEach(one -> sendTo(List.of(one), waits, moment));
            else LOG.error("What waits for {} could not be written; it is tried again", people.getFirst(), problem);
        }
    }

    private void write(List<UUID> people, Waits waits, Instant moment) {
        var waiting = notifications.lockWaiting(people, waits, moment);
        var hidden = subjects.hiddenAmong(
                waiting.stream().flatMap(one -> one.repeats().stream()).collect(Collectors.toSet()));
        var news = new LinkedHashMap<MemberId, List<Notification>>();
        var now = clock.instant();
        for (var one : waiting) {
            if (one.seen() || one.repeats().stream().anyMatch(hidden::contains)) one.forgetMail();
            else {
                one.mailed(now);
                news.computeIfAbsent(one.member(), person -> new ArrayList<>()).add(one);
            }
        }
        var written = new ArrayList<WriteMail>();
        news.forEach((person, told) -> {
            if (waits != Waits.HELD) digests.save(new Digest(person, waits, moment, told.size()));
            written.add(
                    waits == Waits.HELD && told.size() == 1
                            ? letters.of(told).getFirst()
                            : digest.of(key(waits, person, told), person, kind(waits), grouped(told)));
        });
        mails.write(written);
    }

    private static MailKind kind(Waits waits) {
        return switch (waits) {
            case HELD -> NotificationMailChoices.AFTER_QUIET_HOURS;
            case DAILY -> NotificationMailChoices.DAILY_DIGEST;
            case WEEKLY -> NotificationMailChoices.WEEKLY_DIGEST;
        };
    }

    /** The first thing it tells: nothing is told in two mails, so neither are two mails alike. */
    private static String key(Waits waits, MemberId person, List<Notification> told) {
        return waits + ":" + person.value() + ":" + told.getFirst().id().value();
    }

    private static List<DigestLetter.Grouped> grouped(List<Notification> told) {
        var newest = told.stream()
                .sorted(Comparator.comparing(Notification::happenedAt)
                        .reversed()
                        .thenComparing(one -> one.id().value()))
                .toList();
        return newest.stream()
                .collect(Collectors.groupingBy(one -> one.subject().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> new DigestLetter.Grouped(group.getFirst().subject(), group))
                .toList();
    }
}
