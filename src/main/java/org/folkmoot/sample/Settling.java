package org.folkmoot.sample;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Waits until the listeners have taken what the sample's people did, so that figures are right from the first page on. */
@Component
@Profile("sample")
class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration NOTHING_MOVES = Duration.ofSeconds(15);

    private final JdbcTemplate jdbc;

    Settling(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives up when nothing has moved for a while; what is left is delivered later, as always. */
    void await() {
        var moved = System.nanoTime();
        var least = Integer.MAX_VALUE;
        for (var left = onTheirWay(); left > 0; left = onTheirWay()) {
            if (left < least) {
                least = left;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > NOTHING_MOVES.toNanos()) {
                LOG.warn("{} events of the sample are still on their way.", left);
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private int onTheirWay() {
        var left = jdbc.queryForObject(
                "select count(*) from EVENT_PUBLICATION where completion_date is null", Integer.class);
        return left == null ? 0 : left;
    }
}
