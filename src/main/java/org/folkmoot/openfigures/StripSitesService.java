package org.folkmoot.openfigures;

import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which other sites may show the strip. Every browser that opens it is told the same. */
@Service
@Transactional
public class StripSitesService {

    private final StripRules rules;
    private final CurrentMember currentMember;
    private final AuditLog audit;
    private final PortalClock clock;

    StripSitesService(StripRules rules, CurrentMember currentMember, AuditLog audit, PortalClock clock) {
        this.rules = rules;
        this.currentMember = currentMember;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public StripPermission now() {
        return rules.findFirstByOrderByRevisionDesc()
                .map(rule -> new StripPermission(rule.revision(), rule.sites()))
                .orElse(new StripPermission(0, StripSites.NOBODY));
    }

    /**
     * Holds a minute later everywhere; the same once more changes nothing.
     *
     * @param seen revision the person read
     * @throws RefusedException SITES_CHANGED_MEANWHILE
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void allow(StripSites asked, int seen) {
        var before = now();
        if (before.sites().equals(asked)) return;
        if (before.revision() != seen) throw new RefusedException(OpenfiguresRefusal.SITES_CHANGED_MEANWHILE);
        try {
            rules.saveAndFlush(new StripRule(seen + 1, asked, currentMember.id(), clock.instant()));
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            throw new RefusedException(OpenfiguresRefusal.SITES_CHANGED_MEANWHILE);
        }
        audit.record(new AuditLine(
                "openfigures.audit.sites",
                "strip",
                null,
                asked.allowed().name(),
                before.sites().ancestors(),
                asked.ancestors()));
    }
}
