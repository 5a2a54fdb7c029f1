package org.folkmoot.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reach over time: how each figure grew, and where it would come to. One statement each, over days, however long the ledger is. */
@Service
public class ReachCourseService {

    private final JdbcClient jdbc;
    private final LatelyAdded lately;
    private final PortalClock clock;
    private final Object reading = new Object();
    private volatile Ranges last = new Ranges(null, Map.of());

    ReachCourseService(JdbcClient jdbc, LatelyAdded lately, PortalClock clock) {
        this.jdbc = jdbc;
        this.lately = lately;
        this.clock = clock;
    }

    /** Agrees with the total: both are kept in the transaction of each line. @param strand null for the whole programme */
    @PreAuthorize("permitAll")
    public ReachCourse course(@Nullable StrandId strand, Measure measure) {
        var days = new ArrayList<ReachCourse.Day>();
        jdbc.sql(
                        "select on_day, added from engagement_day where scope = ? and measure = ? and added <> 0 order by on_day")
                .params(
                        strand == null ? Scopes.PROGRAMME : Scopes.of(strand),
                        Counted.of(measure).name())
                .query(row -> {
                    var before = days.isEmpty() ? 0 : days.getLast().reached();
                    days.add(new ReachCourse.Day(row.getObject(1, LocalDate.class), before + row.getInt(2)));
                });
        return new ReachCourse(days);
    }

    /**
     * The range around each forecast; strands without one are left out. Pages that were told the same picture ask for the same
     * ranges: they are read once.
     */
    @PreAuthorize("permitAll")
    public Map<StrandId, ForecastRange> ranges(ReachOverview overview) {
        if (last.around() == overview) return last.ranges();
        synchronized (reading) {
            if (last.around() != overview) last = new Ranges(overview, read(overview));
            return last.ranges();
        }
    }

    private Map<StrandId, ForecastRange> read(ReachOverview overview) {
        var today = clock.today();
        var days =
                lately.days(overview.strands().stream().map(StrandReach::strand).toList(), today);
        var ranges = new HashMap<StrandId, ForecastRange>();
        for (var line : overview.strands()) {
            var pace = line.pace();
            if (pace == null) continue;
            var id = line.strand().id();
            var own = weeks(days.getOrDefault(id, Map.of()), today);
            ForecastRange.of(pace, List.of(own), today).ifPresent(range -> ranges.put(id, range));
        }
        return Map.copyOf(ranges);
    }

    /** The latest first. */
    private static Integer[] weeks(Map<LocalDate, Integer> days, LocalDate today) {
        var weeks = new Integer[ForecastRange.WEEKS];
        Arrays.fill(weeks, 0);
        days.forEach((day, added) -> weeks[(int) ChronoUnit.DAYS.between(day, today) / 7] += added);
        return weeks;
    }

    private record Ranges(@Nullable ReachOverview around, Map<StrandId, ForecastRange> ranges) {}
}
