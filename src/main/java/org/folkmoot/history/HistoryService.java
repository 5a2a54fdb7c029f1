package org.folkmoot.history;

import java.util.Optional;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.ImportId;
import org.folkmoot.sheet.ImportProgress;
import org.folkmoot.sheet.ImportState;
import org.folkmoot.sheet.SheetImportService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables of past attendance on their way into the ledger: what their columns mean, and what they would add. The table
 * itself comes, is counted and is taken back through {@link SheetImportService}.
 */
@Service
public class HistoryService {

    private final HistoryPlans plans;
    private final HistoryValues values;
    private final HistoryProofs proofs;
    private final Outlooks outlooks;
    private final SheetImportService imports;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    HistoryService(
            HistoryPlans plans,
            HistoryValues values,
            HistoryProofs proofs,
            Outlooks outlooks,
            SheetImportService imports,
            TransactionTemplate transaction,
            JsonMapper json) {
        this.plans = plans;
        this.values = values;
        this.proofs = proofs;
        this.outlooks = outlooks;
        this.imports = imports;
        this.transaction = transaction;
        this.json = json;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<HistoryPlanDetail> plan(ImportId id) {
        return plans.findById(id.value()).map(HistoryPlan::detail);
    }

    /**
     * Settles what the columns of a table mean, and looks its lines through with that, in the background.
     *
     * @throws RefusedException IMPORT_UNKNOWN, BEGUN_ALREADY, LOOKED_THROUGH_NOW while an earlier look is under way
     * @throws UnusableInputException from {@link SettleColumns}
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void settle(ImportId id, SettleColumns asked) {
        transaction.executeWithoutResult(status -> {
            var plan = lock(id);
            imports.find(id).filter(HistoryService::isLookedThrough).ifPresent(now -> {
                throw new RefusedException(HistoryRefusal.LOOKED_THROUGH_NOW);
            });
            plan.settle(asked);
        });
        imports.look(id);
    }

    private static boolean isLookedThrough(ImportProgress progress) {
        return progress.state() == ImportState.LOOKING && !progress.stuck();
    }

    private boolean waits(ImportId id) {
        return imports.find(id)
                .filter(now -> now.state() == ImportState.WAITING)
                .isPresent();
    }

    /** How many people or organisations of the table somebody has to decide about still. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public long undecided(ImportId id, ValueKind kind) {
        return values.count(id, kind, true);
    }

    /**
     * What the table would add, once it is looked through and everything is decided; empty before, and once its lines are
     * being counted. Reckoned when it is first asked for after a change, which takes the longer the more lines it has.
     */
    @Transactional
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<HistoryOutlook> outlook(ImportId id) {
        var found = plans.lock(id.value());
        if (found.isEmpty() || !waits(id)) return Optional.empty();
        for (var kind : ValueKind.values()) if (values.count(id, kind, true) > 0) return Optional.empty();
        var plan = found.get();
        var before = plan.outlook();
        if (before.isPresent()) return before.map(words -> json.readValue(words, HistoryOutlook.class));
        var now = outlooks.of(id);
        plan.reckoned(json.writeValueAsString(now));
        return Optional.of(now);
    }

    /** A line of a table, the proof of a row of the ledger. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MANAGER')")
    public Optional<ImportedLine> line(HistoryLineId id) {
        return proofs.find(id);
    }

    private HistoryPlan lock(ImportId id) {
        return plans.lock(id.value()).orElseThrow(() -> new RefusedException(HistoryRefusal.IMPORT_UNKNOWN));
    }
}
