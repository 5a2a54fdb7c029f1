package org.folkmoot.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What ideas are scored by, and with which weights. A change counts for every idea that waits for its answer; what was
 * decided keeps the figures it was decided by.
 */
@Service
@Transactional(readOnly = true)
public class CriteriaService {

    private final ScoreCriteria criteria;
    private final ScaleSql sql;
    private final Scorekeeping keeping;
    private final AuditLog audit;
    private final PortalClock clock;

    CriteriaService(ScoreCriteria criteria, ScaleSql sql, Scorekeeping keeping, AuditLog audit, PortalClock clock) {
        this.criteria = criteria;
        this.sql = sql;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that stand, in their order. */
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER')")
    public List<Criterion> standing() {
        return criteria.standing().stream().map(ScoreCriterion::shown).toList();
    }

    /** What these weights would do; criteria left out would be ended. @param weights at least one */
    @PreAuthorize("hasRole('MANAGER')")
    public ScaleEffect effect(Map<CriterionId, Integer> weights) {
        return sql.effect(weights);
    }

    /** Last in the order. @throws RefusedException CRITERION_THERE */
    @Transactional
    @PreAuthorize("hasAnyRole('MANAGER', 'SYSTEM')")
    public CriterionId add(WriteCriterion asked) {
        var last = criteria.lockStanding().stream()
                .mapToInt(ScoreCriterion::sortOrder)
                .max()
                .orElse(0);
        try {
            var added = criteria.saveAndFlush(new ScoreCriterion(asked, last + 1, clock.instant()));
            onRecord("scoring.audit.criterion-added", added.id(), null, added.shown());
            return added.id();
        } catch (DataIntegrityViolationException sameName) {
            throw new RefusedException(ScoringRefusal.CRITERION_THERE, asked.name());
        }
    }

    /**
     * Changes names, explanations and weights together.
     *
     * @param seen   the criteria as the person saw them
     * @param wanted how those that change shall be
     * @throws RefusedException CRITERIA_MOVED when somebody else was first, CRITERION_THERE
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void change(List<Criterion> seen, Map<CriterionId, WriteCriterion> wanted) {
        criteria.lockStanding();
        var rows = criteria.standing();
        var before = rows.stream().map(ScoreCriterion::shown).toList();
        if (!before.equals(seen)) throw new RefusedException(ScoringRefusal.CRITERIA_MOVED);
        var weights = new HashMap<CriterionId, Integer>();
        for (var row : rows) {
            var now = wanted.get(row.id());
            var was = row.shown();
            if (now == null) continue;
            row.write(now);
            if (was.equals(row.shown())) continue;
            onRecord("scoring.audit.criterion-changed", row.id(), was, row.shown());
            if (was.weight() != now.weight()) weights.put(row.id(), now.weight());
        }
        try {
            criteria.flush();
        } catch (DataIntegrityViolationException sameName) {
            throw new RefusedException(ScoringRefusal.CRITERION_THERE);
        }
        if (!weights.isEmpty()) keeping.reckonWaiting(clock.instant());
    }

    /**
     * Ends one that cards have used, and removes one that none has.
     *
     * @throws RefusedException CRITERIA_MOVED when it stands no more, LAST_CRITERION
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public void end(CriterionId id) {
        var rows = criteria.lockStanding();
        var row = rows.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ScoringRefusal.CRITERIA_MOVED));
        if (rows.size() == 1) throw new RefusedException(ScoringRefusal.LAST_CRITERION);
        var was = row.shown();
        if (!criteria.used(id.value())) {
            criteria.delete(row);
            onRecord("scoring.audit.criterion-removed", id, was, null);
            return;
        }
        row.end(clock.instant());
        criteria.flush();
        onRecord("scoring.audit.criterion-ended", id, was, null);
        keeping.reckonWaiting(clock.instant());
    }

    private void onRecord(String what, CriterionId id, @Nullable Criterion before, @Nullable Criterion after) {
        audit.record(new AuditLine(
                what,
                "criterion",
                id.value().toString(),
                Objects.requireNonNull(after == null ? before : after).name(),
                words(before),
                words(after)));
    }

    private static @Nullable String words(@Nullable Criterion criterion) {
        return criterion == null ? null : criterion.name() + " × " + criterion.weight();
    }
}
