package org.folkmoot.scoring;

import org.folkmoot.shared.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds every idea's cards up again, and reckons what is asked of whom. A difference is an alarm: logged first, then mended. */
@Component
class ScoreRecount {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreRecount.class);

    private final ScoreTotals totals;
    private final MemberCards due;
    private final PortalClock clock;

    ScoreRecount(ScoreTotals totals, MemberCards due, PortalClock clock) {
        this.totals = totals;
        this.due = due;
        this.clock = clock;
    }

    /** @return how many totals, and cards owed or differing, were wrong */
    @Transactional
    public int now() {
        return totals() + asked();
    }

    private int asked() {
        due.holdGroup();
        var differing = Math.toIntExact(due.countMissing() + due.countNeedless());
        if (differing == 0) return 0;
        LOG.error(
                "Recount of scores: {} cards owed or differing were not as the rule says and were mended.", differing);
        due.clearAll();
        due.reckonAll();
        return differing;
    }

    private int totals() {
        var differing = totals.countDiffering();
        if (differing == 0) return 0;
        LOG.error("Recount of scores: {} totals differed from their cards and were mended.", differing);
        totals.reckonAll(clock.instant());
        totals.reckonDifferingOfAll();
        return differing;
    }
}
