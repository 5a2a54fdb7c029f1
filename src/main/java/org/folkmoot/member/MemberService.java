package org.folkmoot.member;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and whom they speak for. */
@Service
@Transactional(readOnly = true)
public class MemberService {

    private final Members members;
    private final Affiliations affiliations;
    private final Organisations organisations;
    private final AffiliationService own;
    private final Jobs jobs;
    private final Standings standings;
    private final Roles roles;
    private final PasswordRules rules;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder encoder;
    private final PresentPassword presentPassword;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    MemberService(
            Members members,
            Affiliations affiliations,
            Organisations organisations,
            AffiliationService own,
            Jobs jobs,
            Standings standings,
            Roles roles,
            PasswordRules rules,
            ApplicationEventPublisher events,
            PasswordEncoder encoder,
            PresentPassword presentPassword,
            CurrentMember currentMember,
            PortalClock clock) {
        this.members = members;
        this.affiliations = affiliations;
        this.organisations = organisations;
        this.own = own;
        this.jobs = jobs;
        this.standings = standings;
        this.roles = roles;
        this.rules = rules;
        this.events = events;
        this.encoder = encoder;
        this.presentPassword = presentPassword;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /**
     * The portal itself registers people too ({@link SystemWork}): the sample's. A guest with that address has the account
     * from now on, and what they did as a guest stays theirs.
     *
     * @throws RefusedException EMAIL_TAKEN, NO_ROLE, ADMINISTRATOR_ROLE
     * @throws UnusableInputException when a person asks and the password is not one to have
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
    public MemberId register(RegisterMember asked) {
        if (asked.roles().isEmpty()) throw new RefusedException(MemberRefusal.NO_ROLE);
        roles.mayGiveOrTake(asked.roles());
        if (asked.password() != null && currentMember.find().isPresent())
            rules.check(asked.password(), asked.name(), asked.email().value());
        var hash = asked.password() == null ? null : encoder.encode(asked.password());
        var known = members.findByEmail(asked.email().value())
                .flatMap(guest -> members.lock(guest.id().value()));
        var person = known.orElseGet(() -> Member.guest(asked.email(), asked.name(), clock.instant()));
        person.takeAccount(asked.name(), hash, asked.roles(), clock.instant());
        var member = added(person);
        roles.record(member, Set.of(), asked.roles());
        roles.onRecordAsAdded(person);
        if (asked.organisation() != null && !speaksFor(member, asked.organisation(), asked.since())) {
            affiliations.save(new Affiliation(member, asked.organisation(), asked.jobTitle(), asked.since()));
            if (known.isPresent()) own.changed(member, asked.since());
        }
        if (currentMember.find().isPresent()) own.onRecordAsJoined(member);
        return member;
    }

    /**
     * Makes somebody known who has no account. Whoever has the address already, with or without an account, is that person.
     * Their name and organisation stay as they are: who types an address does not prove that it is theirs.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER', 'SYSTEM')")
    public MemberId registerGuest(RegisterGuest asked) {
        var known = asked.email() == null
                ? Optional.<Member>empty()
                : members.findByEmail(asked.email().value());
        if (known.isPresent()) return known.get().id();
        var guest = Member.guest(asked.email(), asked.name(), clock.instant());
        var id = added(guest);
        roles.onRecordAsAdded(guest);
        if (asked.organisation() != null)
            affiliations.save(new Affiliation(id, asked.organisation(), "", asked.since()));
        return id;
    }

    private boolean speaksFor(MemberId member, OrganisationId organisation, LocalDate day) {
        var standing = standings(List.of(member.value()), day).get(member);
        return standing != null && standing.organisation().equals(organisation);
    }

    /** A person registered a moment ago came by a door of their own: the account is theirs alone. @throws RefusedException NOT_THERE */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void welcome(MemberId id) {
        locked(id).here(true, clock.instant());
        own.onRecordAsJoined(id);
    }

    private MemberId added(Member member) {
        try {
            members.save(member);
            members.flush();
            return member.id();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(MemberRefusal.EMAIL_TAKEN);
        }
    }

    /**
     * Gives a person who has never come in a first password. Whoever knows it can act as that person, so only who may give
     * the person's roles may ask, and nobody once the person has come in, by whatever way: from then on only a link to
     * their own mailbox leads to a password.
     *
     * @return the password in plain words, to be shown once
     * @throws RefusedException NOT_THERE, GUEST, ADMINISTRATOR_ROLE, HAS_PASSWORD, IS_THEIR_OWN
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public String giveFirstPassword(MemberId id) {
        var member = locked(id);
        roles.mayGiveOrTake(member.roles());
        var password = Passwords.generated();
        member.takeFirstPassword(requireNonNull(encoder.encode(password)));
        roles.onRecord("member.audit.first-password", member);
        return password;
    }

    /**
     * From now on the person holds exactly these roles; one row for each that differs says who changed it and when.
     *
     * @throws RefusedException NOT_THERE, NO_ROLE, ADMINISTRATOR_ROLE, LAST_ADMINISTRATOR, CHANGED_MEANWHILE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void changeRoles(MemberId id, Set<Role> wanted) {
        roles.change(id, wanted);
    }

    /** One person with affiliations and history; for managers and administrators. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR', 'SYSTEM')")
    public Optional<MemberDetail> find(MemberId id) {
        return members.findById(id.value()).map(this::detail);
    }

    /** The person signed in. */
    @PreAuthorize("isAuthenticated()")
    public MemberDetail me() {
        return detail(known(currentMember.id()));
    }

    /**
     * @param old what the person signs in with now
     * @throws RefusedException OLD_PASSWORD_WRONG, TOO_MANY_TRIES
     * @throws UnusableInputException when the new one is not one to have
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String old, String changed) {
        Passwords.check(changed);
        var member = locked(currentMember.id());
        rules.check(changed, member.name(), member.email());
        if (!presentPassword.fits(member, old)) throw new RefusedException(MemberRefusal.OLD_PASSWORD_WRONG);
        member.replacePassword(requireNonNull(encoder.encode(changed)));
        events.publishEvent(new PasswordChanged(member.id(), false, clock.instant()));
    }

    /**
     * Before something weighty: whether the person signed in knows their password. Without one there is nothing to ask.
     *
     * @throws RefusedException TOO_MANY_TRIES
     */
    @PreAuthorize("isAuthenticated()")
    public boolean isMyPassword(String typed) {
        var me = known(currentMember.id());
        return me.passwordHash() == null || presentPassword.fits(me, typed);
    }

    /**
     * A new password for a person who has proved to hold their mailbox.
     *
     * @throws RefusedException NOT_THERE
     * @throws UnusableInputException when it is not one to have
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void resetPassword(MemberId id, String password) {
        var member = locked(id);
        rules.check(password, member.name(), member.email());
        member.replacePassword(requireNonNull(encoder.encode(password)));
        member.here(true, clock.instant());
        events.publishEvent(new PasswordChanged(id, true, clock.instant()));
    }

    /** The password a person chose before their account was there. @param hash as the portal's encoder made it */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void takePassword(MemberId id, String hash) {
        locked(id).replacePassword(hash);
    }

    /** @throws RefusedException NOT_THERE, EMAIL_TAKEN */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void changeEmail(MemberId id, EmailAddress address) {
        var member = locked(id);
        if (members.existsByEmail(address.value())) throw new RefusedException(MemberRefusal.EMAIL_TAKEN);
        member.moveTo(address);
        try {
            members.flush();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(MemberRefusal.EMAIL_TAKEN);
        }
    }

    /** For the portal's own work alone: nobody else learns which addresses have an account. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Optional<MemberId> findByEmail(EmailAddress address) {
        return members.findByEmail(address.value())
                .filter(member -> !member.withoutAccount())
                .map(Member::id);
    }

    /** Before something that cannot be undone: is it really them? @throws RefusedException OLD_PASSWORD_WRONG, TOO_MANY_TRIES */
    @PreAuthorize("isAuthenticated()")
    public void confirmPassword(String password) {
        if (!presentPassword.fits(known(currentMember.id()), password))
            throw new RefusedException(MemberRefusal.OLD_PASSWORD_WRONG);
    }

    /** Whether nobody else could administer the portal. Others who ask wait until the transaction ends. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public boolean isLastAdministrator(MemberId id) {
        return roles.isLastAdministrator(id);
    }

    /**
     * Deletes what names a person: name, address, password, roles, job titles. Affiliations end today; the id stays, so
     * that everything counted stays counted.
     *
     * @param instead what stands where the name stood
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void erase(MemberId id, String instead) {
        var member = locked(id);
        roles.record(id, member.roles(), Set.of());
        var held = affiliations.findByMemberIdOrderByFirstDayDescIdDesc(id.value());
        held.forEach(one -> one.forgetPerson(clock.today()));
        jobs.forget(held);
        member.erase(instead, clock.instant());
    }

    /** @throws RefusedException NOT_THERE, ALREADY_MERGED, ALREADY_AFFILIATED with that organisation on that day or later */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public AffiliationId affiliate(MemberId id, OrganisationId organisation, String jobTitle, LocalDate firstDay) {
        return own.affiliate(id, organisation, jobTitle, firstDay);
    }

    /** What the job was called before stays, with who changed it. @throws RefusedException NOT_THERE, AFFILIATION_ENDED */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void changeJob(AffiliationId id, String jobTitle) {
        jobs.change(
                affiliations.findById(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE)),
                jobTitle);
    }

    /** The affiliation stays on record with its last day. @throws RefusedException NOT_THERE, ENDS_BEFORE_IT_BEGINS */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void endAffiliation(AffiliationId id, LocalDate lastDay) {
        own.end(
                affiliations.findById(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE)),
                lastDay);
    }

    /** People by name or e-mail, in order of name. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Page<MemberSummary> list(String search, Pageable page) {
        var ids = members.search(LikePattern.containing(search), page);
        var people = members.findAll(ids.getContent()).stream().collect(Collectors.toMap(m -> m.id().value(), m -> m));
        var standing = standings(ids.getContent(), clock.today());
        var lines = ids.getContent().stream()
                .map(people::get)
                .map(m -> new MemberSummary(
                        m.id(),
                        m.name(),
                        m.email(),
                        m.roles(),
                        Optional.ofNullable(standing.get(m.id()))
                                .map(Standing::organisationName)
                                .orElse(null)))
                .toList();
        return new PageImpl<>(lines, page, ids.getTotalElements());
    }

    /**
     * People by name, in order of name, for the desk of a session and for whoever names an owner: no address, no role.
     * Three statements.
     *
     * @param typed 2 characters or more; for fewer the answer is empty
     * @param limit 1 to 50
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER', 'STEERING')")
    public List<PersonFound> findForDesk(String typed, int limit) {
        if (typed.strip().length() < 2) return List.of();
        var found = members.namesLike(LikePattern.containing(typed), Limit.of(Math.clamp(limit, 1, 50)));
        var standing = standings(found.stream().map(Members.NameOfMember::getId).toList(), clock.today());
        return found.stream()
                .map(name -> new PersonFound(
                        new MemberId(name.getId()),
                        name.getName(),
                        Optional.ofNullable(standing.get(new MemberId(name.getId())))
                                .map(Standing::organisationName)
                                .orElse(null)))
                .toList();
    }

    /**
     * Those who speak for the same organisation as the person acting today, by name. Four statements.
     *
     * @param typed 2 characters or more; for fewer the answer is empty
     * @param limit 1 to 50
     */
    @PreAuthorize("isAuthenticated()")
    public List<PersonFound> findColleagues(String typed, int limit) {
        var me = currentMember.id();
        var mine = standings(List.of(me.value()), clock.today()).get(me);
        if (mine == null || typed.strip().length() < 2) return List.of();
        return members
                .colleaguesLike(
                        mine.organisation().value(),
                        clock.today(),
                        LikePattern.containing(typed),
                        Limit.of(Math.clamp(limit, 1, 50)))
                .stream()
                .map(name -> new PersonFound(new MemberId(name.getId()), name.getName(), mine.organisationName()))
                .toList();
    }

    /** Display names; a person who is gone is left out. For lists that stand on other modules' ids. */
    @PreAuthorize("permitAll")
    public Map<MemberId, String> namesOf(Collection<MemberId> ids) {
        if (ids.isEmpty()) return Map.of();
        return members.namesOf(ids.stream().map(MemberId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(name -> new MemberId(name.getId()), Members.NameOfMember::getName));
    }

    /** Display names of those of these people who still have an account. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Map<MemberId, String> namesOfAccounts(Collection<MemberId> ids) {
        if (ids.isEmpty()) return Map.of();
        return members.namesOfAccounts(ids.stream().map(MemberId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(name -> new MemberId(name.getId()), Members.NameOfMember::getName));
    }

    /** For whom each of these people spoke on that day; people without an affiliation are left out. Two statements at most. */
    @PreAuthorize("permitAll")
    public Map<MemberId, Standing> standingsOf(Collection<MemberId> ids, LocalDate day) {
        return standings(ids.stream().map(MemberId::value).toList(), day);
    }

    /**
     * All the affiliations that hold for a person on that day, first the one they spoke for, as in {@link #standingsOf}.
     * Two statements at most.
     */
    @PreAuthorize("permitAll")
    public List<Standing> standingsOn(MemberId id, LocalDate day) {
        return standings.allOn(day, id.value());
    }

    /** Everybody with an account who holds that role now. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<MemberId> holding(Role role) {
        return members.holding(role).stream().map(MemberId::new).collect(Collectors.toSet());
    }

    /** E-mail addresses for mails about to be sent. */
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<MemberId, EmailAddress> addressesOf(Collection<MemberId> ids) {
        return members.findAll(ids.stream().map(MemberId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Member::id, m -> new EmailAddress(m.email())));
    }

    private Member locked(MemberId id) {
        return members.lock(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
    }

    private Member known(MemberId id) {
        return members.findById(id.value()).orElseThrow(() -> new RefusedException(MemberRefusal.NOT_THERE));
    }

    private MemberDetail detail(Member member) {
        return new MemberDetail(
                member.id(),
                member.name(),
                member.email(),
                member.roles(),
                member.joinedAt(),
                member.canSignIn(),
                member.lastHereAt(),
                affiliationsOf(member.id()),
                roles.historyOf(member.id()));
    }

    private List<AffiliationLine> affiliationsOf(MemberId id) {
        var held = affiliations.findByMemberIdOrderByFirstDayDescIdDesc(id.value());
        var names =
                organisations
                        .findAllByIdIn(
                                held.stream().map(a -> a.organisation().value()).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
        var before = jobs.of(held);
        return held.stream()
                .map(a -> new AffiliationLine(
                        new AffiliationId(a.id()),
                        a.organisation(),
                        names.getOrDefault(a.organisation(), ""),
                        a.jobTitle(),
                        a.firstDay(),
                        a.lastDay(),
                        before.getOrDefault(a.id(), List.of())))
                .toList();
    }

    private Map<MemberId, Standing> standings(Collection<UUID> ids, LocalDate day) {
        return standings.on(day, ids);
    }
}
