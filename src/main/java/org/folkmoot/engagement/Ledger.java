package org.folkmoot.engagement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.engagement.Scopes.Held;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Standing;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger: a line and what it adds up to, in one transaction, once per key. */
@Component
class Ledger {

    private final EntityManager entities;
    private final LedgerLines lines;
    private final LedgerQueries queries;
    private final Scopes scopes;
    private final Totals totals;
    private final Reckoning reckoning;
    private final Doubts doubts;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ReachUpdates updates;
    private final PortalClock clock;

    Ledger(
            EntityManager entities,
            LedgerLines lines,
            LedgerQueries queries,
            Scopes scopes,
            Totals totals,
            Reckoning reckoning,
            Doubts doubts,
            MemberService members,
            OrganisationService organisations,
            ReachUpdates updates,
            PortalClock clock) {
        this.entities = entities;
        this.lines = lines;
        this.queries = queries;
        this.scopes = scopes;
        this.totals = totals;
        this.reckoning = reckoning;
        this.doubts = doubts;
        this.members = members;
        this.organisations = organisations;
        this.updates = updates;
        this.clock = clock;
    }

    /** An event that cannot be counted is kept among the {@link Doubts}, for a manager to see. */
    @Transactional
    public void record(Engaging event) {
        var held = hold(event.strand());
        if (queries.knows(event.engagementKey())) return;
        var wrong = doubtAbout(event, held);
        if (wrong.isPresent()) doubts.keep(event, wrong.get(), null);
        else count(event, held);
    }

    /** Gives an event that was refused to the ledger again. @return what is wrong with it still */
    Optional<DoubtReason> recordAgain(Engaging event) {
        var held = hold(event.strand());
        var wrong = doubtAbout(event, held);
        if (wrong.isEmpty() && !lines.existsByEntryKey(event.engagementKey())) count(event, held);
        return wrong;
    }

    private Optional<DoubtReason> doubtAbout(Engaging event, Held held) {
        return Doubts.about(event, day(event.at()), held.firstDay(), clock.today());
    }

    private void count(Engaging event, Held held) {
        var day = day(event.at());
        var standings = standings(event.member(), day);
        var line = write(new EngagementRecord(
                event,
                standings.stream()
                        .findFirst()
                        .or(() -> with(event.organisation()))
                        .orElse(null),
                day,
                clock.instant()));
        totals.add(held, LedgerQueries.counted(line, held.same()), Set.of(line.id()));
        if (standings.stream().map(Standing::sector).distinct().count() > 1 && !doubts.holds(event.engagementKey()))
            doubts.keep(event, DoubtReason.SEVERAL_SECTORS, line.id());
        updates.moved();
    }

    /** @throws EngagementNotYetKnownException when the line has not arrived; the event is delivered again later */
    @Transactional
    public void takeBack(EngagementTakenBack event) {
        hold(null);
        if (lines.existsByEntryKey(event.takenBackKey())) return;
        var first = lines.findByEntryKey(event.engagementKey());
        if (first.isEmpty() && !doubts.holds(event.engagementKey()))
            throw new EngagementNotYetKnownException(event.engagementKey());
        doubts.takenBack(event.engagementKey());
        first.map(EngagementRecord::id)
                .flatMap(id -> lines.standing(id).or(() -> lines.standingInsteadOf(id)))
                .ifPresent(line -> takeBack(line, event));
    }

    private void takeBack(EngagementRecord line, EngagementTakenBack event) {
        var held = hold(line.strand());
        write(line.counteredBy(event, day(event.at()), clock.instant()));
        totals.subtract(held, LedgerQueries.counted(line, held.same()), Set.of(line.id()));
        updates.moved();
    }

    /**
     * What is known of whom a person spoke for, on days from this one on, is different now. Where a line would be counted for
     * another organisation, it is taken back and another one stands in for it.
     */
    @Transactional
    public void follow(MemberId member, LocalDate from) {
        hold(null);
        var since = lines.standingSince(member.value(), from);
        if (since.isEmpty()) return;
        var held = holdAll();
        var standings = new HashMap<LocalDate, Optional<Standing>>();
        for (var line : since) {
            var now = standings
                    .computeIfAbsent(
                            line.occurredOn(),
                            day -> standings(member, day).stream().findFirst())
                    .or(() -> with(line.with()));
            if (!countsForTheSame(line, now, held.same())) restate(line, now.orElse(null), held);
        }
    }

    private static boolean countsForTheSame(EngagementRecord line, Optional<Standing> now, Sameness same) {
        return Objects.equals(
                counted(line.organisation(), same),
                counted(now.map(Standing::organisation).orElse(null), same));
    }

    private static @Nullable UUID counted(@Nullable OrganisationId id, Sameness same) {
        return same.organisation(id == null ? null : id.value());
    }

    private void restate(EngagementRecord line, @Nullable Standing now, Held held) {
        write(line.counteredByItself(clock.today(), clock.instant()));
        var instead = write(line.restated(now, clock.instant()));
        totals.subtract(held, LedgerQueries.counted(line, held.same()), Set.of(line.id(), instead.id()));
        totals.add(held, LedgerQueries.counted(instead, held.same()), Set.of(instead.id()));
        updates.moved();
    }

    /** Locks the scopes a line of this strand counts in; figures of an older layout are counted anew before anything is added. */
    private Held hold(@Nullable StrandId strand) {
        return upToDate(scopes.hold(strand));
    }

    Held holdAll() {
        scopes.hold(null);
        return upToDate(scopes.lockAll());
    }

    private Held upToDate(Held held) {
        if (held.stale().isEmpty()) return held;
        Map<String, CountingRule> stale = new HashMap<>(held.rules());
        stale.keySet().retainAll(held.stale());
        reckoning.bring(stale, read -> {});
        held.stale().forEach(scopes::countedAnew);
        return held;
    }

    private EngagementRecord write(EngagementRecord line) {
        entities.persist(line);
        entities.flush();
        return line;
    }

    private LocalDate day(Instant moment) {
        return clock.local(moment).toLocalDate();
    }

    private List<Standing> standings(@Nullable MemberId member, LocalDate day) {
        return member == null ? List.of() : members.standingsOn(member, day);
    }

    private Optional<Standing> with(@Nullable OrganisationId organisation) {
        return organisation == null ? Optional.empty() : organisations.standingFor(organisation);
    }
}
