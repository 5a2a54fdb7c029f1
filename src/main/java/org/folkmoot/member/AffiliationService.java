package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own affiliations, which of them they act for, and who belongs to an organisation. */
@Service
@Transactional(readOnly = true)
public class AffiliationService {

    private final Affiliations affiliations;
    private final ActingForChoices choices;
    private final Members members;
    private final Organisations organisations;
    private final Standings standings;
    private final Jobs jobs;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    AffiliationService(
            Affiliations affiliations,
            ActingForChoices choices,
            Members members,
            Organisations organisations,
            Standings standings,
            Jobs jobs,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.affiliations = affiliations;
        this.choices = choices;
        this.members = members;
        this.organisations = organisations;
        this.standings = standings;
        this.jobs = jobs;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whom the person signed in acts for today. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Standing> actingFor() {
        var me = currentMember.id();
        return Optional.ofNullable(
                standings.on(clock.today(), List.of(me.value())).get(me));
    }

    /** Whom the person signed in could act for today, the newest first. Two statements. */
    @PreAuthorize("isAuthenticated()")
    public List<AffiliationLine> mineToday() {
        var today = clock.today();
        var held = affiliations
                .findByMemberIdOrderByFirstDayDescIdDesc(currentMember.id().value())
                .stream()
                .filter(a -> !a.firstDay().isAfter(today) && a.lastsUntil(today))
                .toList();
        if (held.isEmpty()) return List.of();
        var names =
                organisations
                        .findAllByIdIn(
                                held.stream().map(a -> a.organisation().value()).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return held.stream()
                .map(a -> new AffiliationLine(
                        new AffiliationId(a.id()),
                        a.organisation(),
                        names.getOrDefault(a.organisation(), ""),
                        a.jobTitle(),
                        a.firstDay(),
                        a.lastDay(),
                        List.of()))
                .toList();
    }

    /** The person signed in acts for this one from today on. @throws RefusedException NOT_THERE, NOT_HELD_TODAY */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void actFor(AffiliationId id) {
        var mine = mine(id);
        var today = clock.today();
        if (mine.firstDay().isAfter(today) || !mine.lastsUntil(today))
            throw new RefusedException(MemberRefusal.NOT_HELD_TODAY);
        choices.save(new ActingFor(mine, today, clock.instant()));
        changed(mine.member(), today);
    }

    /** The person signed in says whom they work for. @throws RefusedException NOT_THERE, ALREADY_AFFILIATED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public AffiliationId join(OrganisationId organisation, String jobTitle, LocalDate firstDay) {
        return affiliate(currentMember.id(), organisation, jobTitle, firstDay);
    }

    /** It stays on record with its last day. @throws RefusedException NOT_THERE, ENDS_BEFORE_IT_BEGINS */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void leave(AffiliationId id, LocalDate lastDay) {
        end(mine(id), lastDay);
    }

    /** The person signed in has another job there; what it was called before stays. @throws RefusedException NOT_THERE, AFFILIATION_ENDED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void changeJob(AffiliationId id, String jobTitle) {
        jobs.change(mine(id), jobTitle);
    }

    /** Everybody who belongs or belonged to it, those who still do first, newest first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Page<AffiliatedPerson> peopleOf(OrganisationId organisation, Pageable page) {
        var held = affiliations.ofOrganisation(organisation.value(), clock.today(), page);
        var names = namesOf(held.getContent());
        return held.map(a -> person(a, names));
    }

    /**
     * Who could introduce these organisations: the people who belong to them today, in order of name. Two statements.
     *
     * @param organisations no more than a page of them
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Map<OrganisationId, List<AffiliatedPerson>> insidersOf(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) return Map.of();
        var held = affiliations.insiders(
                organisations.stream().map(OrganisationId::value).collect(Collectors.toSet()), clock.today());
        var names = namesOf(held);
        return held.stream()
                .collect(Collectors.groupingBy(
                        Affiliation::organisation, Collectors.mapping(a -> person(a, names), Collectors.toList())));
    }

    /** How many people belong to each organisation today; those without anybody are left out. One statement. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'STEERING')")
    public Map<OrganisationId, Integer> peopleByOrganisation() {
        return affiliations.countsOn(clock.today()).stream()
                .collect(Collectors.toMap(
                        one -> new OrganisationId(one.getOrganisation()),
                        one -> one.getPeople().intValue()));
    }

    void end(Affiliation held, LocalDate lastDay) {
        var before = held.lastDay();
        held.endOn(lastDay);
        changed(held.member(), (before != null && before.isBefore(lastDay) ? before : lastDay).plusDays(1));
        var name = organisations.findById(held.organisation().value()).map(Organisation::name);
        onRecord("member.audit.left-organisation", held.member(), name.orElse(null), null);
    }

    /** Whom a person who has just been added speaks for. */
    void onRecordAsJoined(MemberId id) {
        affiliations
                .findByMemberIdOrderByFirstDayDescIdDesc(id.value())
                .forEach(held -> organisations
                        .findById(held.organisation().value())
                        .ifPresent(one -> onRecord("member.audit.joined-organisation", id, null, one.name())));
    }

    /** Whoever counts by affiliation looks at these days again. */
    void changed(MemberId member, LocalDate from) {
        events.publishEvent(
                new AffiliationsChanged(List.of(new AffiliationsChanged.Change(member, from)), clock.instant()));
    }

    private void onRecord(String what, MemberId member, @Nullable String before, @Nullable String after) {
        var name = members.findById(member.value()).map(Member::name).orElse("");
        audit.record(new AuditLine(what, "member", member.value().toString(), name, before, after));
    }

    AffiliationId affiliate(MemberId id, OrganisationId organisation, String jobTitle, LocalDate firstDay) {
        members.lock(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
        var overlaps = affiliations.findByMemberIdOrderByFirstDayDescIdDesc(id.value()).stream()
                .anyMatch(held -> held.organisation().equals(organisation) && held.lastsUntil(firstDay));
        if (overlaps) throw new RefusedException(MemberRefusal.ALREADY_AFFILIATED);
        var known = organisations
                .findById(organisation.value())
                .orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
        if (known.mergedInto() != null) throw new RefusedException(MemberRefusal.ALREADY_MERGED, known.name());
        onRecord("member.audit.joined-organisation", id, null, known.name());
        changed(id, firstDay);
        return new AffiliationId(affiliations
                .save(new Affiliation(id, organisation, jobTitle, firstDay))
                .id());
    }

    private Affiliation mine(AffiliationId id) {
        return affiliations
                .findById(id.value())
                .filter(held -> held.member().equals(currentMember.id()))
                .orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
    }

    private Map<MemberId, String> namesOf(Collection<Affiliation> held) {
        return members.namesOf(held.stream().map(a -> a.member().value()).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(one -> new MemberId(one.getId()), Members.NameOfMember::getName));
    }

    private static AffiliatedPerson person(Affiliation a, Map<MemberId, String> names) {
        return new AffiliatedPerson(
                a.member(), names.getOrDefault(a.member(), ""), a.jobTitle(), a.firstDay(), a.lastDay());
    }
}
