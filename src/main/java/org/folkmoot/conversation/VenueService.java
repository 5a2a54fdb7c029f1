package org.folkmoot.conversation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of venues. Sessions keep a copy of what it said when they were scheduled or last changed (ADR 0045). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class VenueService {

    private static final int RETIRED_SHOWN = 50;

    private final Venues venues;
    private final ProgrammeService programme;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    VenueService(
            Venues venues,
            ProgrammeService programme,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock) {
        this.venues = venues;
        this.programme = programme;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Those that stand, in order of name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<VenueLine> list() {
        return venues.standing().stream().map(venue -> venue.line("")).toList();
    }

    /** The last that were retired, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<VenueLine> retired() {
        var rows = venues.retired(Limit.of(RETIRED_SHOWN));
        var names = members.namesOf(
                rows.stream().map(KeptVenue::retiredBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(venue -> {
                    var who = venue.retiredBy();
                    return venue.line(who == null ? "" : names.getOrDefault(who, ""));
                })
                .toList();
    }

    /** @throws RefusedException VENUE_NAME_TAKEN, also when somebody else adds it at the same moment; AREA_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public VenueId add(VenueFacts facts) {
        free(facts.name());
        try {
            var venue = venues.save(new KeptVenue(facts, area(facts), currentMember.id(), clock.instant()));
            venues.flush();
            return venue.id();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw taken(facts.name());
        }
    }

    /**
     * For sessions scheduled or changed from now on.
     *
     * @param seen the edition the form was filled in from
     * @throws RefusedException VENUE_UNKNOWN, VENUE_RETIRED, VENUE_CHANGED_MEANWHILE, VENUE_NAME_TAKEN, AREA_UNKNOWN
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void change(VenueId id, int seen, VenueFacts facts) {
        var venue = known(id);
        venues.named(KeptVenue.key(facts.name()))
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw taken(facts.name());
                });
        venue.change(seen, facts, area(facts), currentMember.id(), clock.instant());
        try {
            venues.flush();
        } catch (OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(ConversationRefusal.VENUE_CHANGED_MEANWHILE);
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw taken(facts.name());
        }
    }

    /** It cannot be chosen any more; sessions that are there stay. @throws RefusedException VENUE_UNKNOWN, VENUE_RETIRED */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void retire(VenueId id) {
        known(id).retire(currentMember.id(), clock.instant());
        try {
            venues.flush();
        } catch (OptimisticLockingFailureException someoneElseWasFirst) {
            throw new RefusedException(ConversationRefusal.VENUE_CHANGED_MEANWHILE);
        }
    }

    private KeptVenue known(VenueId id) {
        return venues.findById(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.VENUE_UNKNOWN));
    }

    private void free(String name) {
        if (venues.named(KeptVenue.key(name)).isPresent()) throw taken(name);
    }

    private Area area(VenueFacts facts) {
        return programme.areas().stream()
                .filter(one -> one.id().equals(facts.area()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ConversationRefusal.AREA_UNKNOWN));
    }

    private static RefusedException taken(String name) {
        return new RefusedException(ConversationRefusal.VENUE_NAME_TAKEN, name);
    }
}
