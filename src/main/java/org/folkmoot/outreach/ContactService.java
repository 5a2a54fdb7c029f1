package org.folkmoot.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of visits, interviews and briefings. Each person met counts as the programme file says. */
@Service
@Transactional(readOnly = true)
public class ContactService {

    private final Contacts contacts;
    private final ContactCorrections corrections;
    private final OrganisationService organisations;
    private final MemberService members;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final PortalClock clock;

    ContactService(
            Contacts contacts,
            ContactCorrections corrections,
            OrganisationService organisations,
            MemberService members,
            ProgrammeService programme,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            MessageSource messages,
            PortalClock clock) {
        this.contacts = contacts;
        this.corrections = corrections;
        this.organisations = organisations;
        this.members = members;
        this.programme = programme;
        this.currentMember = currentMember;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws RefusedException NOBODY_MET, WENT_AND_MET, DAY_AHEAD, NOT_THERE */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public ContactId record(RecordContact asked) {
        var me = currentMember.id();
        var went = asked.went().isEmpty() ? Set.of(me) : asked.went();
        if (asked.met().isEmpty() && asked.unnamed() == 0) throw new RefusedException(OutreachRefusal.NOBODY_MET);
        if (asked.met().stream().anyMatch(went::contains)) throw new RefusedException(OutreachRefusal.WENT_AND_MET);
        if (asked.day().isAfter(clock.today())) throw new RefusedException(OutreachRefusal.DAY_AHEAD);
        var at = organisations
                .standingFor(asked.organisation())
                .orElseThrow(() -> new RefusedException(OutreachRefusal.NOT_THERE));
        var strand = strandThatCounts(asked.kind());
        var contact = contacts.save(new Contact(asked, went, strand, me, clock.instant()));
        var origin = new Origin(
                "contact",
                contact.id().value().toString(),
                messages.getMessage(
                        "outreach.label." + asked.kind(), new Object[] {at.organisationName()}, java.util.Locale.UK),
                "organisations/" + at.organisation().value());
        eachCounted(
                contact,
                member -> events.publishEvent(new ContactMade(
                        contact.id(),
                        asked.kind().counts(),
                        member,
                        member == null ? asked.unnamed() : 1,
                        at.organisation(),
                        strand,
                        origin,
                        noon(asked.day()))));
        return contact.id();
    }

    /** It stays readable with the reason; the ledger gets its counter-entries. @throws RefusedException NOT_THERE, ALREADY_TAKEN_BACK */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void takeBack(ContactId id, String reason) {
        var contact = contacts.lock(id.value()).orElseThrow(() -> new RefusedException(OutreachRefusal.NOT_THERE));
        if (corrections.existsByContactId(id.value())) throw new RefusedException(OutreachRefusal.ALREADY_TAKEN_BACK);
        var now = clock.instant();
        corrections.save(new ContactCorrection(id, reason, currentMember.id(), now));
        eachCounted(contact, member -> events.publishEvent(new ContactTakenBack(id, member, now)));
    }

    /** Newest first. A fixed number of statements a page. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Page<ContactLine> log(Pageable page) {
        return lines(contacts.newest(page));
    }

    /** Of one organisation and those merged into it. */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Page<ContactLine> logOf(OrganisationId organisation, Pageable page) {
        return lines(contacts.newestOf(values(withMerged(Set.of(organisation)).keySet()), page));
    }

    /** People met at these organisations, by organisation; for who could introduce one. */
    Map<OrganisationId, Set<MemberId>> metAt(Collection<OrganisationId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var counted = withMerged(wanted);
        return contacts.metAt(values(counted.keySet())).stream()
                .collect(Collectors.groupingBy(
                        met -> java.util.Objects.requireNonNull(counted.get(new OrganisationId(met.getOrganisation()))),
                        Collectors.mapping(met -> new MemberId(met.getMember()), Collectors.toSet())));
    }

    private Map<OrganisationId, OrganisationId> withMerged(Collection<OrganisationId> wanted) {
        return Stream.concat(
                        wanted.stream().map(id -> Map.entry(id, id)),
                        organisations.survivors().entrySet().stream().filter(one -> wanted.contains(one.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b));
    }

    private Page<ContactLine> lines(Page<UUID> ids) {
        if (ids.isEmpty()) return new PageImpl<>(List.of(), ids.getPageable(), ids.getTotalElements());
        var found =
                contacts.withPeople(ids.getContent()).stream().collect(Collectors.toMap(c -> c.id().value(), c -> c));
        var reasons = contacts.corrections(ids.getContent()).stream()
                .collect(Collectors.toMap(ContactCorrection::contact, ContactCorrection::reason));
        var people = members.namesOf(found.values().stream()
                .flatMap(c -> Stream.concat(c.went().stream(), c.met().stream()))
                .collect(Collectors.toSet()));
        var bodies = organisations.namesOf(
                found.values().stream().map(Contact::organisation).collect(Collectors.toSet()));
        return ids.map(id -> java.util.Objects.requireNonNull(found.get(id)))
                .map(c -> new ContactLine(
                        c.id(),
                        c.kind(),
                        c.organisation(),
                        bodies.getOrDefault(c.organisation(), ""),
                        c.onDay(),
                        names(c.went(), people),
                        names(c.met(), people),
                        c.unnamed(),
                        c.note(),
                        reasons.get(c.id())));
    }

    private static List<String> names(Set<MemberId> ids, Map<MemberId, String> people) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .sorted()
                .toList();
    }

    /** The first strand whose rule names the kind; none where it counts for the whole programme only. */
    private @Nullable StrandId strandThatCounts(ContactKind kind) {
        return programme.strands().stream()
                .filter(strand -> strand.counts().contains(kind.counts()))
                .findFirst()
                .map(StrandSummary::id)
                .orElse(null);
    }

    private static void eachCounted(Contact contact, Consumer<@Nullable MemberId> work) {
        contact.met().forEach(work);
        if (contact.unnamed() > 0) work.accept(null);
    }

    private Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    private static List<UUID> values(Collection<OrganisationId> ids) {
        return new ArrayList<>(ids.stream().map(OrganisationId::value).toList());
    }
}
