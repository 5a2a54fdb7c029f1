package org.folkmoot.conversation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.folkmoot.programme.AreaId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions month by month. */
@Service
@Transactional(readOnly = true)
public class SessionMonthService {

    public static final int MOST = 300;

    private final CalendarSessions sessions;
    private final SeenSessions seen;
    private final PortalClock clock;

    SessionMonthService(CalendarSessions sessions, SeenSessions seen, PortalClock clock) {
        this.sessions = sessions;
        this.seen = seen;
        this.clock = clock;
    }

    /** Three statements at most. @param area null for all areas */
    @PreAuthorize("permitAll")
    public SessionMonth find(YearMonth month, @Nullable AreaId area) {
        var begin = begin(month);
        var end = begin(month.plusMonths(1));
        var key = area == null ? null : area.value();
        var found = sessions.startingIn(begin, end, key, Limit.of(MOST + 1));
        var shown = found.subList(0, Math.min(MOST, found.size()));
        return new SessionMonth(
                month, seen.summaries(shown), found.size() > MOST, found.isEmpty() ? next(end, key) : null);
    }

    private @Nullable YearMonth next(Instant from, @Nullable UUID area) {
        return sessions.nextStart(from, area)
                .map(clock::local)
                .map(YearMonth::from)
                .orElse(null);
    }

    private Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
