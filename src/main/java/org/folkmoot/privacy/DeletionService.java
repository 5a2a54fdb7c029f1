package org.folkmoot.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CameIn;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.FreshSignIn;
import org.folkmoot.member.MemberDetail;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for an account's deletion, and taking that back within seven days. {@link Deletions} carries it out. */
@Service
@Transactional(readOnly = true)
public class DeletionService {

    public static final int REASON_MAX = DeletionRequest.REASON_MAX;

    private final DeletionRequests requests;
    private final List<HoldsPersonalData> holders;
    private final MemberService members;
    private final FreshSignIn freshSignIn;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PrivacySettings settings;
    private final PortalClock clock;

    DeletionService(
            DeletionRequests requests,
            List<HoldsPersonalData> holders,
            MemberService members,
            FreshSignIn freshSignIn,
            CurrentMember currentMember,
            AuditLog audit,
            ApplicationEventPublisher events,
            PrivacySettings settings,
            PortalClock clock) {
        this.settings = settings;
        this.requests = requests;
        this.holders = holders.stream()
                .sorted(Comparator.comparingInt(HoldsPersonalData::order))
                .toList();
        this.members = members;
        this.freshSignIn = freshSignIn;
        this.currentMember = currentMember;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Days between the wish and the deletion. */
    @PreAuthorize("isAuthenticated()")
    public long coolingOffDays() {
        return settings.coolingOff().toDays();
    }

    /** Message keys of what is taken back or erased. */
    @PreAuthorize("isAuthenticated()")
    public List<String> goes() {
        return holders.stream().flatMap(holder -> holder.goes().stream()).toList();
    }

    /** Message keys of what stays without the person's name, and why. */
    @PreAuthorize("isAuthenticated()")
    public List<String> stays() {
        return holders.stream().flatMap(holder -> holder.stays().stream()).toList();
    }

    /** Whether my account is to be deleted. */
    @PreAuthorize("isAuthenticated()")
    public Optional<PendingDeletion> mine() {
        return currentMember.find().flatMap(me -> requests.standing(me.value())).map(DeletionRequest::shown);
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Optional<PendingDeletion> of(MemberId member) {
        return requests.standing(member.value()).map(DeletionRequest::shown);
    }

    /** Whether the person has a password to be asked for; otherwise a sign-in of the last minutes takes its place. */
    @PreAuthorize("isAuthenticated()")
    public boolean asksForPassword() {
        return members.me().canSignIn();
    }

    /**
     * The person signed in wants their account deleted, in seven days.
     *
     * @param password what they sign in with; without one the sign-in must be fresh
     * @throws RefusedException OLD_PASSWORD_WRONG, SIGN_IN_AFRESH, LAST_ADMINISTRATOR, DELETION_ASKED_ALREADY
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void askForMine(String password, boolean keepsIdeas) {
        var me = members.me();
        if (me.canSignIn()) members.confirmPassword(password);
        else if (!freshSignIn.isFresh()) throw new RefusedException(PrivacyRefusal.SIGN_IN_AFRESH);
        ask(me, me.id(), "", keepsIdeas);
    }

    /**
     * A person asked a manager or administrator to delete their account. Only an administrator may delete another one.
     *
     * @throws RefusedException REASON_NEEDED, ADMINISTRATOR_ROLE, LAST_ADMINISTRATOR, DELETION_ASKED_ALREADY, NOT_THERE
     */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void askFor(MemberId member, String reason, boolean keepsIdeas) {
        var person = members.find(member).orElseThrow(() -> new RefusedException(PrivacyRefusal.NOT_THERE));
        if (reason.isBlank()) throw new RefusedException(PrivacyRefusal.REASON_NEEDED);
        if (person.roles().contains(Role.ADMINISTRATOR) && !currentMember.has(Role.ADMINISTRATOR))
            throw new RefusedException(PrivacyRefusal.NOT_THERE);
        ask(person, currentMember.id(), reason, keepsIdeas);
    }

    /** "Keep my account". @throws RefusedException NOTHING_TO_UNDO when none waits, or it has just been carried out */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void keepMine() {
        keep(currentMember.id(), currentMember.name().orElse(""));
    }

    /** What a manager asked for; what the person wanted is theirs alone to undo. @throws RefusedException NOTHING_TO_UNDO */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void keep(MemberId member) {
        if (requests.standing(member.value())
                .filter(one -> one.shown().byThemself())
                .isPresent()) throw new RefusedException(PrivacyRefusal.NOTHING_TO_UNDO);
        keep(member, members.find(member).map(MemberDetail::name).orElse(""));
    }

    /** Whoever comes back keeps an account that was not used for long; what somebody asked for stands. */
    @EventListener
    @Transactional
    void on(CameIn came) {
        requests.lockStanding(came.member().value())
                .filter(DeletionRequest::forInactivity)
                .ifPresent(request -> request.keep(came.member(), clock.instant()));
    }

    private void ask(MemberDetail person, MemberId by, String reason, boolean keepsIdeas) {
        if (members.isLastAdministrator(person.id())) throw new RefusedException(PrivacyRefusal.LAST_ADMINISTRATOR);
        var now = clock.instant();
        if (requests.standing(person.id().value()).isPresent())
            throw new RefusedException(PrivacyRefusal.DELETION_ASKED_ALREADY);
        var request = new DeletionRequest(person.id(), by, reason, keepsIdeas, now, now.plus(settings.coolingOff()));
        try {
            requests.saveAndFlush(request);
        } catch (DataIntegrityViolationException askedAtOnce) {
            throw new RefusedException(PrivacyRefusal.DELETION_ASKED_ALREADY);
        }
        onRecord(
                "privacy.audit.deletion-asked",
                person.id(),
                person.name(),
                request.shown().reason());
        events.publishEvent(new DeletionAsked(person.id(), request.dueAt(), by.equals(person.id()), false, now));
    }

    private void keep(MemberId member, String name) {
        var now = clock.instant();
        requests.lockStanding(member.value())
                .orElseThrow(() -> new RefusedException(PrivacyRefusal.NOTHING_TO_UNDO))
                .keep(currentMember.id(), now);
        onRecord("privacy.audit.deletion-undone", member, name, "");
        events.publishEvent(new DeletionUndone(member, now));
    }

    private void onRecord(String what, MemberId member, String name, String after) {
        audit.record(
                new AuditLine(what, "member", member.value().toString(), name, null, after.isEmpty() ? null : after));
    }
}
