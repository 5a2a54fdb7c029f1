package org.folkmoot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what its time is over for, kind by kind, in batches with a transaction each. A kind that fails does not hold up the others. */
@Component
class RetentionWork {

    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWork.class);

    private final Map<String, RetentionKind> kinds;
    private final RetentionService rules;
    private final RetentionRuns runs;
    private final PortalClock clock;
    private final TransactionTemplate transaction;

    RetentionWork(
            List<RetentionKind> kinds,
            RetentionService rules,
            RetentionRuns runs,
            PortalClock clock,
            PlatformTransactionManager transactions) {
        this.kinds = kinds.stream().collect(Collectors.toMap(RetentionKind::name, Function.identity()));
        this.rules = rules;
        this.runs = runs;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void round() {
        SystemWork.call(() -> {
            for (var rule : rules.rules()) {
                var kind = kinds.get(rule.kind());
                if (kind != null && rule.days() != null)
                    round(kind, clock.instant().minus(Duration.ofDays(rule.days())));
            }
            return "";
        });
    }

    /** A row a night and kind, also when nothing went: that the job ran is worth knowing. */
    private void round(RetentionKind kind, Instant olderThan) {
        var started = clock.instant();
        var removed = 0L;
        String trouble = null;
        try {
            while (true) {
                var now = transaction.execute(status -> kind.remove(olderThan, BATCH));
                if (now == null || now == 0) break;
                removed += now;
            }
        } catch (RuntimeException tomorrowAgain) {
            LOG.error("Retention: {} stopped after {}; the next night goes on", kind.name(), removed, tomorrowAgain);
            trouble = String.valueOf(tomorrowAgain.getMessage());
        }
        var run = new RetentionRun(kind.name(), olderThan, removed, started, clock.instant(), trouble);
        transaction.executeWithoutResult(status -> runs.save(run));
    }
}
