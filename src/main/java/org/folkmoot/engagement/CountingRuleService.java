package org.folkmoot.engagement;

import java.util.Set;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandCountsService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which kinds of engagement count for a strand, and what it would do to the figures if others did. A change and the figures
 * it leads to are one transaction: nobody sees one without the other.
 */
@Service
public class CountingRuleService {

    private final StrandCountsService counts;
    private final ProgrammeService programme;
    private final KeptFigures figures;
    private final LedgerQueries ledger;
    private final Recount recount;

    CountingRuleService(
            StrandCountsService counts,
            ProgrammeService programme,
            KeptFigures figures,
            LedgerQueries ledger,
            Recount recount) {
        this.counts = counts;
        this.programme = programme;
        this.figures = figures;
        this.ledger = ledger;
        this.recount = recount;
    }

    /** Counts the strand's lines by another rule and keeps nothing; cost grows with them. @throws RefusedException NOT_THERE */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public RuleEffect effect(StrandId strand, Set<EngagementKind> kinds) {
        var scope = Scopes.of(known(strand).id());
        return new RuleEffect(figures.reach(scope), ledger.reach(scope, CountingRule.of(kinds)));
    }

    /**
     * From now on these kinds count for the strand, for lines of the past too. The programme file says so when it is exported,
     * and an imported one may say otherwise again.
     *
     * @param seen  what counted when the person decided
     * @return the figures by the new rule
     * @throws RefusedException NOT_THERE, RULE_CHANGED_MEANWHILE
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public Reach change(StrandId strand, Set<EngagementKind> seen, Set<EngagementKind> wanted) {
        // nothing is read before: what was read before the programme's lock could be older than it
        if (!counts.change(strand, seen, wanted)) {
            known(strand);
            throw new RefusedException(EngagementRefusal.RULE_CHANGED_MEANWHILE);
        }
        recount.followTheProgramme();
        return figures.reach(Scopes.of(strand));
    }

    private StrandSummary known(StrandId strand) {
        return programme.strand(strand).orElseThrow(() -> new RefusedException(EngagementRefusal.NOT_THERE));
    }
}
