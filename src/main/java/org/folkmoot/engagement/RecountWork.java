package org.folkmoot.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One recount: new lines wait until it is done; what it mends and what it writes down are one transaction. */
@Component
class RecountWork {

    private static final Logger LOG = LoggerFactory.getLogger(RecountWork.class);

    /** So many differences are named in the log; all are counted. */
    private static final int LOGGED_MAX = 20;

    private final Reckoning reckoning;
    private final Scopes scopes;
    private final LedgerQueries ledger;
    private final RecountRuns runs;
    private final ReachUpdates updates;
    private final PortalClock clock;

    RecountWork(
            Reckoning reckoning,
            Scopes scopes,
            LedgerQueries ledger,
            RecountRuns runs,
            ReachUpdates updates,
            PortalClock clock) {
        this.reckoning = reckoning;
        this.scopes = scopes;
        this.ledger = ledger;
        this.runs = runs;
        this.updates = updates;
        this.clock = clock;
    }

    @Transactional
    public RecountReport run(LongConsumer read) {
        var startedAt = clock.instant();
        scopes.prepareAll();
        var held = scopes.lockAll();
        var lines = ledger.count();
        var alarming = differences(held.rules(), Set.copyOf(held.stale()), read);
        held.stale().forEach(scopes::countedAnew);
        var report = new RecountReport(startedAt, clock.instant(), lines, alarming);
        runs.write(report);
        if (!alarming.isEmpty())
            LOG.error(
                    "Recount: {} figures differed from the ledger and were mended, among them {}",
                    alarming.size(),
                    alarming.stream().limit(LOGGED_MAX).toList());
        if (!alarming.isEmpty() || !held.stale().isEmpty()) updates.moved();
        return report;
    }

    /** What differs in a scope that was built in another way before is no alarm. */
    private List<RecountReport.Difference> differences(
            Map<String, CountingRule> rules, Set<String> stale, LongConsumer read) {
        return reckoning.bring(rules, read).stream()
                .filter(difference -> !stale.contains(difference.scope()))
                .toList();
    }

    /** Counts anew what was built in another way. */
    @Transactional
    public void renewStale() {
        var held = scopes.lockAll();
        var rules = new LinkedHashMap<>(held.rules());
        rules.keySet().retainAll(held.stale());
        bring(rules);
    }

    /** Under the scopes' lock. */
    void bring(Map<String, CountingRule> rules) {
        if (rules.isEmpty()) return;
        reckoning.bring(rules, read -> {});
        rules.keySet().forEach(scopes::countedAnew);
        updates.moved();
    }
}
