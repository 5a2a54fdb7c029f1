package org.folkmoot.mail;

import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that bounce: nothing is sent there until somebody has looked and cleared them. */
@Service
@Transactional(readOnly = true)
public class BounceService {

    private final MailBounces bounces;
    private final MailMessages messages;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    BounceService(
            MailBounces bounces,
            MailMessages messages,
            MemberService members,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.bounces = bounces;
        this.messages = messages;
        this.members = members;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Page<Bounced> list(Pageable page) {
        var found = bounces.findAllByOrderByBouncedAtDescIdDesc(page);
        var names = members.namesOf(found.stream().map(MailBounce::member).collect(Collectors.toSet()));
        return found.map(bounce -> line(bounce, names.getOrDefault(bounce.member(), bounce.address())));
    }

    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public Optional<Bounced> of(MemberId member) {
        return bounced(member);
    }

    /** My own address. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Bounced> mine() {
        return bounced(currentMember.id());
    }

    /** Mail goes to that address again; what was held goes out with the next rounds. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void clear(MemberId member) {
        cleared(member);
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void clearMine() {
        cleared(currentMember.id());
    }

    private void cleared(MemberId member) {
        bounced(member).ifPresent(known -> {
            bounces.findByMemberId(member.value()).ifPresent(bounces::delete);
            messages.letGo(member.value(), clock.instant());
            audit.record(new AuditLine(
                    "mail.audit.bounce-cleared",
                    "member",
                    member.value().toString(),
                    known.name(),
                    known.address(),
                    null));
        });
    }

    private Optional<Bounced> bounced(MemberId member) {
        return bounces.findByMemberId(member.value())
                .map(bounce ->
                        line(bounce, members.namesOf(java.util.Set.of(member)).getOrDefault(member, bounce.address())));
    }

    private static Bounced line(MailBounce bounce, String name) {
        return new Bounced(bounce.member(), name, bounce.address(), bounce.answer(), bounce.bouncedAt());
    }
}
