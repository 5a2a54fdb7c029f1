package org.folkmoot.notification;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.mail.MailWriter;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people of a fact, each once, by the most personal of their reasons, and as they wish: a row for the inbox and the
 * digests, and the mails that go at once. Runs in the listener's transaction, after the request; asked again it adds
 * nothing. Two nodes that report the same fact at the same moment: the unique key lets one through, and the other's event
 * is delivered again.
 */
@Component
class Notifier {

    private static final int AT_ONCE = 500;

    /** Older news is for the inbox alone, such as an import of what was. */
    private static final Duration NEWS = Duration.ofDays(7);

    /** Older still, it is history. */
    private static final Duration HISTORY = Duration.ofDays(30);

    private final Notifications notifications;
    private final SubjectInterests interests;
    private final Wishes wishes;
    private final QuietTimes quietTimes;
    private final Letters letters;
    private final MailWriter mails;
    private final MemberService members;
    private final EntityManager entities;
    private final PortalClock clock;

    Notifier(
            Notifications notifications,
            SubjectInterests interests,
            Wishes wishes,
            QuietTimes quietTimes,
            Letters letters,
            MailWriter mails,
            MemberService members,
            EntityManager entities,
            PortalClock clock) {
        this.notifications = notifications;
        this.interests = interests;
        this.wishes = wishes;
        this.quietTimes = quietTimes;
        this.letters = letters;
        this.mails = mails;
        this.members = members;
        this.entities = entities;
        this.clock = clock;
    }

    /** Also whoever follows the subject, in these words, unless they have a more personal reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Fact fact, Collection<Told> reasons, Telling followers) {
        var all = new ArrayList<>(reasons);
        for (var follower : interests.people(fact.subject().key(), Interest.FOLLOWED))
            all.add(new Told(new MemberId(follower), NotificationKind.WHAT_I_FOLLOW, followers));
        tell(fact, all);
    }

    /** As {@link #tell(Fact, Collection, Telling)}, without whoever did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Fact fact, Collection<Told> reasons, Telling followers, MemberId doer) {
        var all = new ArrayList<>(reasons);
        for (var follower : interests.people(fact.subject().key(), Interest.FOLLOWED))
            all.add(new Told(new MemberId(follower), NotificationKind.WHAT_I_FOLLOW, followers));
        all.removeIf(told -> told.person().equals(doer));
        tell(fact, all);
    }

    /** Those who follow a subject, in these words. */
    List<Told> followers(String subject, Telling words) {
        return interests.people(subject, Interest.FOLLOWED).stream()
                .map(one -> new Told(new MemberId(one), NotificationKind.WHAT_I_FOLLOW, words))
                .toList();
    }

    /** The same number of statements for each 500 people, and batches of inserts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Fact fact, Collection<Told> reasons) {
        if (fact.at().isBefore(clock.instant().minus(HISTORY))) return;
        var once = new LinkedHashMap<MemberId, Told>();
        for (var told : reasons) once.merge(told.person(), told, Told::morePersonal);
        var people = new ArrayList<>(once.values());
        for (var from = 0; from < people.size(); from += AT_ONCE)
            tellSome(fact, people.subList(from, Math.min(people.size(), from + AT_ONCE)));
    }

    private void tellSome(Fact fact, List<Told> people) {
        var ids = people.stream().map(told -> told.person().value()).toList();
        var known = new HashMap<MemberId, Notification>();
        notifications.known(fact.key(), ids).forEach(row -> known.put(row.member(), row));
        var fresh = new ArrayList<Told>();
        for (var told : people) {
            var before = known.get(told.person());
            if (before == null) fresh.add(told);
            else if (before.isOvertakenBy(told)) {
                entities.remove(before);
                fresh.add(told);
            }
        }
        entities.flush(); // what is overtaken goes before what takes its place
        if (!fresh.isEmpty()) record(fact, fresh);
    }

    private void record(Fact fact, List<Told> people) {
        var ids = people.stream().map(Told::person).collect(Collectors.toSet());
        var raw = ids.stream().map(MemberId::value).collect(Collectors.toSet());
        var there = SystemWork.call(() -> members.addressesOf(ids)).keySet();
        var muted = interests.peopleAmong(fact.subject().key(), Interest.MUTED, raw);
        var chosen = wishes.of(ids);
        var quiet = quiet(raw);
        var now = clock.instant();
        var rows = new ArrayList<Notification>();
        var atOnce = new ArrayList<Notification>();
        for (var told : people) {
            var mine = told.kind().alwaysInInbox();
            if (!there.contains(told.person())
                    || !mine && muted.contains(told.person().value())) continue;
            var wish = chosen.wish(told.person(), told.kind());
            var mail = fact.at().isBefore(now.minus(NEWS)) ? MailWish.OFF : wish.mail();
            if (!wish.inbox() && mail == MailWish.OFF) continue;
            var row = new Notification(fact, told, wish.inbox(), now);
            switch (mail) {
                case DAILY -> row.waitFor(Waits.DAILY, null);
                case WEEKLY -> row.waitFor(Waits.WEEKLY, null);
                case AT_ONCE -> {
                    var until = heldUntil(fact, quiet.get(told.person()), now);
                    if (until.isAfter(now)) row.waitFor(Waits.HELD, until);
                    else atOnce.add(row);
                }
                case OFF -> {}
            }
            rows.add(row);
        }
        atOnce.forEach(row -> row.mailed(now));
        rows.forEach(entities::persist);
        entities.flush();
        mails.write(letters.of(atOnce));
        rows.forEach(entities::detach);
    }

    private Map<MemberId, QuietHours> quiet(Set<UUID> people) {
        return quietTimes.findByMemberIdIn(people).stream()
                .collect(Collectors.toMap(QuietTime::member, QuietTime::hours));
    }

    /** Not beyond the moment at which nobody could use it any more. */
    private Instant heldUntil(Fact fact, @org.jspecify.annotations.Nullable QuietHours hours, Instant now) {
        if (hours == null) return now;
        var end = hours.endAfter(now, clock.getZone()).orElse(now);
        return fact.by() != null && !end.isBefore(fact.by()) ? now : end;
    }
}
