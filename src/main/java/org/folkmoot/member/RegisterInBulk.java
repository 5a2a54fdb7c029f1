package org.folkmoot.member;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes many organisations or people at once. Each call is one transaction, and its number of SQL statements depends on
 * the size of the batch alone, never on how many the register holds. Doing it twice changes nothing the second time.
 */
@Service
public class RegisterInBulk {

    private final EntityManager entities;
    private final Organisations organisations;
    private final Members members;
    private final Affiliations affiliations;
    private final KnownOnRegister known;
    private final Survivors survivors;
    private final Roles roles;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    RegisterInBulk(
            EntityManager entities,
            Organisations organisations,
            Members members,
            Affiliations affiliations,
            KnownOnRegister known,
            Survivors survivors,
            Roles roles,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.entities = entities;
        this.organisations = organisations;
        this.members = members;
        this.affiliations = affiliations;
        this.known = known;
        this.survivors = survivors;
        this.roles = roles;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** New ones by name are added, known ones placed and given their web address and other names. */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public BulkOutcome organisations(List<OrganisationEntry> entries) {
        var names = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.facts().name()), entry.aliases().stream()))
                .map(Organisation::key)
                .collect(Collectors.toSet());
        var batch = new OrganisationBatch(known.organisations(names));
        entries.forEach(batch::take);
        written();
        return batch.outcome.sums();
    }

    /** New ones by address are added with their roles, known ones only affiliated. @throws RefusedException ADMINISTRATOR_ROLE */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public BulkOutcome people(List<PersonEntry> entries) {
        entries.forEach(entry -> roles.mayGiveOrTake(entry.roles()));
        var batch = new PersonBatch(known.people(
                entries.stream().map(entry -> entry.email().value()).collect(Collectors.toSet())));
        entries.forEach(batch::take);
        batch.persist();
        written();
        if (!batch.changes.isEmpty())
            events.publishEvent(new AffiliationsChanged(List.copyOf(batch.changes), clock.instant()));
        return batch.outcome.sums();
    }

    /**
     * Whom the register knows of these addresses, with the organisations they belong to, past and present.
     *
     * @param emails in small letters, at most a batch of them: two statements
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Map<String, Set<OrganisationId>> organisationsByEmail(Collection<String> emails) {
        Map<String, Set<OrganisationId>> found = new HashMap<>();
        known.people(emails)
                .forEach((email, person) -> found.put(
                        email,
                        person.held().stream().map(Affiliation::organisation).collect(Collectors.toSet())));
        return found;
    }

    /**
     * Who has these addresses, with an account or as a guest. One statement.
     *
     * @param emails in small letters, at most a batch of them
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Map<String, MemberId> peopleByEmail(Collection<String> emails) {
        if (emails.isEmpty()) return Map.of();
        return members.keysOf(emails).stream()
                .collect(Collectors.toMap(Members.KeyOfMember::getEmail, one -> new MemberId(one.getId())));
    }

    /**
     * Everybody of these names; several people may have one. One statement, which reads the whole register of people: ask
     * for many at once.
     *
     * @param names in lower case, at most a batch of them; so are the keys of what comes
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Map<String, List<MemberId>> peopleByName(Collection<String> names) {
        if (names.isEmpty()) return Map.of();
        return members.withNames(names).stream()
                .collect(Collectors.groupingBy(
                        one -> one.getName().toLowerCase(Locale.ROOT),
                        Collectors.mapping(one -> new MemberId(one.getId()), Collectors.toList())));
    }

    /**
     * Whom the register means by these names, be it by another name or the name of one that was merged.
     *
     * @param names at most a batch of them: four statements
     * @return by name in lower case
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Map<String, OrganisationOnRegister> organisationsByName(Collection<String> names) {
        Map<String, OrganisationOnRegister> found = new HashMap<>();
        known.organisations(names.stream().map(Organisation::key).collect(Collectors.toSet()))
                .forEach((name, one) ->
                        found.put(name, new OrganisationOnRegister(one.id(), one.sector(), one.area(), one.site())));
        return found;
    }

    /** Everybody in order of name, for an export. Three statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public List<PersonOnRegister> everyone() {
        Map<OrganisationId, String> names = new HashMap<>();
        organisations.names().forEach(one -> names.put(new OrganisationId(one.getId()), one.getName()));
        var held = affiliations.holdingOn(clock.today()).stream().collect(Collectors.groupingBy(Affiliation::member));
        return members.everyone().stream()
                .map(person -> new PersonOnRegister(
                        person.name(),
                        person.email(),
                        person.roles(),
                        held.getOrDefault(person.id(), List.of()).stream()
                                .map(a -> new AffiliationLine(
                                        new AffiliationId(a.id()),
                                        a.organisation(),
                                        names.getOrDefault(a.organisation(), ""),
                                        a.jobTitle(),
                                        a.firstDay(),
                                        a.lastDay(),
                                        List.of()))
                                .toList()))
                .toList();
    }

    /** What was loaded and added is let go, or every further batch would look through all of it. */
    private void written() {
        entities.flush();
        entities.clear();
    }

    private final class OrganisationBatch {

        private final Map<String, Organisation> known;
        private final Sums outcome = new Sums();

        OrganisationBatch(Map<String, Organisation> known) {
            this.known = known;
        }

        void take(OrganisationEntry entry) {
            var facts = entry.facts();
            var one = known.get(Organisation.key(facts.name()));
            var isNew = one == null;
            if (one == null) {
                one = new Organisation(facts);
                entities.persist(one);
                known.put(Organisation.key(facts.name()), one);
                note(one, OrganisationChangeKind.ADDED);
            }
            var corrected = !isNew
                    && one.correct(new OrganisationFacts(
                            one.name(),
                            facts.sector(),
                            facts.area(),
                            facts.site().isEmpty() ? one.site() : facts.site()));
            if (corrected) note(one, OrganisationChangeKind.CORRECTED);
            var named = name(one, entry.aliases());
            outcome.count(isNew, corrected || named);
        }

        private boolean name(Organisation one, List<String> others) {
            var named = false;
            for (var other : others) {
                if (known.putIfAbsent(Organisation.key(other), one) != null) continue;
                entities.persist(new OrganisationAlias(one.id(), other));
                named = true;
            }
            return named;
        }

        private void note(Organisation one, OrganisationChangeKind kind) {
            entities.persist(new OrganisationChange(one.id(), kind, null, "", currentMember.find(), clock.instant()));
        }
    }

    private final class PersonBatch {

        private final Map<String, KnownOnRegister.Person> known;
        private final Map<OrganisationId, OrganisationId> merged = survivors.all();
        private final List<Object> added = new ArrayList<>();
        private final List<Object> more = new ArrayList<>();
        private final List<AffiliationsChanged.Change> changes = new ArrayList<>();
        private final Sums outcome = new Sums();

        PersonBatch(Map<String, KnownOnRegister.Person> known) {
            this.known = known;
        }

        void take(PersonEntry entry) {
            var person = known.get(entry.email().value());
            var isNew = person == null;
            if (person == null) {
                person = new KnownOnRegister.Person(add(entry), new ArrayList<>());
                known.put(entry.email().value(), person);
            }
            var affiliated = affiliate(person, entry);
            if (affiliated && !isNew) changes.add(new AffiliationsChanged.Change(person.id(), entry.since()));
            outcome.count(isNew, affiliated);
        }

        private MemberId add(PersonEntry entry) {
            var now = clock.instant();
            var member = new Member(entry.email(), entry.name(), null, entry.roles(), now);
            added.add(member);
            entry.roles().forEach(role -> more.add(new RoleChange(member.id(), role, true, currentMember.find(), now)));
            return member.id();
        }

        /** An organisation that was merged since the table was looked through is the one it became. */
        private boolean affiliate(KnownOnRegister.Person person, PersonEntry entry) {
            if (entry.organisation() == null) return false;
            var organisation = merged.getOrDefault(entry.organisation(), entry.organisation());
            var holds = person.held().stream()
                    .anyMatch(held -> held.organisation().equals(organisation) && held.lastsUntil(entry.since()));
            if (holds) return false;
            var affiliation = new Affiliation(person.id(), organisation, entry.jobTitle(), entry.since());
            person.held().add(affiliation);
            more.add(affiliation);
            return true;
        }

        /** People first: what follows refers to them. */
        void persist() {
            added.forEach(entities::persist);
            entities.flush();
            more.forEach(entities::persist);
        }
    }

    private static final class Sums {

        private int added;
        private int updated;
        private int unchanged;

        void count(boolean isNew, boolean changed) {
            if (isNew) added++;
            else if (changed) updated++;
            else unchanged++;
        }

        BulkOutcome sums() {
            return new BulkOutcome(added, updated, unchanged);
        }
    }
}
