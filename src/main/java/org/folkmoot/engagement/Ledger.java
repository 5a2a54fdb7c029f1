package org.folkmoot.engagement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger: a line and what it adds up to, in one transaction, once per key. */
@Component
class Ledger {

    private final EntityManager entities;
    private final LedgerLines lines;
    private final Scopes scopes;
    private final Totals totals;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ReachUpdates updates;
    private final PortalClock clock;

    Ledger(
            EntityManager entities,
            LedgerLines lines,
            Scopes scopes,
            Totals totals,
            MemberService members,
            OrganisationService organisations,
            ReachUpdates updates,
            PortalClock clock) {
        this.entities = entities;
        this.lines = lines;
        this.scopes = scopes;
        this.totals = totals;
        this.members = members;
        this.organisations = organisations;
        this.updates = updates;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the event is not one that can be counted */
    @Transactional
    public void record(Engaging event) {
        scopes.prepare(event.strand());
        var rules = scopes.lock(event.strand());
        if (lines.existsByEntryKey(event.engagementKey())) return;
        var day = day(event.at());
        var line = new EngagementRecord(event, standing(event, day), day, clock.instant());
        entities.persist(line);
        entities.flush();
        rules.forEach((scope, rule) -> {
            if (rule.counts(line.kind())) totals.add(scope, line);
        });
        updates.moved();
    }

    /** @throws EngagementNotYetKnownException when the line has not arrived; the event is delivered again later */
    @Transactional
    public void takeBack(EngagementTakenBack event) {
        scopes.prepare(null);
        scopes.lock(null);
        if (lines.existsByEntryKey(event.takenBackKey())) return;
        var line = lines.findByEntryKey(event.engagementKey())
                .orElseThrow(() -> new EngagementNotYetKnownException(event.engagementKey()));
        if (lines.existsByCountersId(line.id())) return;
        var rules = scopes.lock(line.strand());
        entities.persist(line.counteredBy(event, day(event.at()), clock.instant()));
        entities.flush();
        rules.forEach((scope, rule) -> {
            if (rule.counts(line.kind())) totals.subtract(scope, rule, line);
        });
        updates.moved();
    }

    private LocalDate day(Instant moment) {
        return clock.local(moment).toLocalDate();
    }

    private @Nullable Standing standing(Engaging event, LocalDate day) {
        var member = event.member();
        var spokeFor = member == null
                ? null
                : members.standingsOf(List.of(member), day).get(member);
        var with = event.organisation();
        return spokeFor != null || with == null
                ? spokeFor
                : organisations.standingFor(with).orElse(null);
    }
}
