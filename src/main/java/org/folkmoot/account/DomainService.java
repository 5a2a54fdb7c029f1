package org.folkmoot.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The domains whose addresses join an organisation by themselves. */
@Service
@Transactional(readOnly = true)
public class DomainService {

    private final OrganisationDomains domains;
    private final OrganisationService organisations;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    DomainService(
            OrganisationDomains domains,
            OrganisationService organisations,
            CurrentMember currentMember,
            AuditLog audit,
            PortalClock clock) {
        this.domains = domains;
        this.organisations = organisations;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    /** In order of domain. Two statements. */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public List<DomainLine> list() {
        var all = domains.findAllByOrderByDomainName();
        var names = organisations.namesOf(
                all.stream().map(OrganisationDomain::organisation).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new DomainLine(
                        one.id(), one.name(), one.organisation(), names.getOrDefault(one.organisation(), "")))
                .toList();
    }

    /** @throws RefusedException DOMAIN_TAKEN, also when somebody else adds it at the same moment; NOT_THERE */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void add(DomainName domain, OrganisationId organisation) {
        var name = Optional.ofNullable(
                        organisations.namesOf(List.of(organisation)).get(organisation))
                .orElseThrow(() -> new RefusedException(AccountRefusal.NOT_THERE));
        if (domains.findByDomainName(domain.value()).isPresent())
            throw new RefusedException(AccountRefusal.DOMAIN_TAKEN, domain.value());
        try {
            domains.save(new OrganisationDomain(domain, organisation, currentMember.id(), clock.instant()));
            domains.flush();
        } catch (DataIntegrityViolationException someoneElseWasFirst) {
            throw new RefusedException(AccountRefusal.DOMAIN_TAKEN, domain.value());
        }
        audit.record(new AuditLine(
                "account.audit.domain-added",
                "organisation",
                organisation.value().toString(),
                name,
                null,
                domain.value()));
    }

    /** Who joined through it stays. Nothing happens when it is gone already. */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    public void remove(UUID id) {
        domains.findById(id).ifPresent(domain -> {
            domains.delete(domain);
            audit.record(new AuditLine(
                    "account.audit.domain-removed",
                    "organisation",
                    domain.organisation().value().toString(),
                    organisations.namesOf(List.of(domain.organisation())).getOrDefault(domain.organisation(), ""),
                    domain.name(),
                    null));
        });
    }

    /** A merged organisation is the one it was merged into. */
    Optional<OrganisationId> organisationOf(EmailAddress address) {
        return domains.findByDomainName(DomainName.of(address))
                .flatMap(domain -> organisations.standingFor(domain.organisation()))
                .map(Standing::organisation);
    }
}
