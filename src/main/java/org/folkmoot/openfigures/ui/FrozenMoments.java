package org.folkmoot.openfigures.ui;

import java.time.Instant;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** "3 February 2009, 14:00": in papers a day always has its year. */
@Component
class FrozenMoments {

    private final PortalClock clock;
    private final Dates dates;

    FrozenMoments(PortalClock clock, Dates dates) {
        this.clock = clock;
        this.dates = dates;
    }

    String of(Instant moment) {
        return dates.fullDay(clock.local(moment).toLocalDate()) + ", " + dates.time(moment);
    }
}
