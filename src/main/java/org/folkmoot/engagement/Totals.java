package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps exact distinct counts beside the ledger, in the same transaction and under the scope's lock: a tally says how
 * many standing lines speak for a subject and since which day; a subject counts while its tally is there.
 */
@Component
class Totals {

    private final JdbcClient jdbc;
    private final LedgerQueries ledger;
    private final SameOrganisations same;
    private final PortalClock clock;

    Totals(JdbcClient jdbc, LedgerQueries ledger, SameOrganisations same, PortalClock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.same = same;
        this.clock = clock;
    }

    void add(String scope, EngagementRecord line) {
        var growth = new Growth();
        var subjects = line.subjects(same.countedAs(line.organisation()));
        var kept = tallies(scope, subjects);
        for (var subject : subjects) add(scope, subject, kept.get(subject), line.occurredOn(), growth);
        if (line.isUnnamed()) growth.by(Counted.UNNAMED, line.occurredOn(), line.heads());
        keep(scope, growth);
    }

    private void add(String scope, Subject subject, @Nullable Tally kept, LocalDate day, Growth growth) {
        if (kept == null) {
            insert(scope, subject, day);
            growth.by(subject.measure(), day, 1);
            return;
        }
        var since = day.isBefore(kept.since()) ? day : kept.since();
        update(scope, subject, new Tally(kept.weight() + 1, since));
        growth.move(subject.measure(), kept.since(), since);
    }

    /** @param line the line taken back; its counter-entry is in the ledger already */
    void subtract(String scope, CountingRule rule, EngagementRecord line) {
        var growth = new Growth();
        var subjects = line.subjects(same.countedAs(line.organisation()));
        var kept = tallies(scope, subjects);
        for (var subject : subjects) {
            var tally = kept.get(subject);
            if (tally != null) subtract(scope, rule, subject, tally, line, growth);
        }
        if (line.isUnnamed()) growth.by(Counted.UNNAMED, line.occurredOn(), -line.heads());
        keep(scope, growth);
    }

    private void subtract(
            String scope, CountingRule rule, Subject subject, Tally kept, EngagementRecord line, Growth growth) {
        if (kept.weight() == 1) {
            delete(scope, subject);
            growth.by(subject.measure(), kept.since(), -1);
            return;
        }
        var since = line.occurredOn().equals(kept.since())
                ? ledger.since(scope, rule, subject.measure(), line)
                : kept.since();
        update(scope, subject, new Tally(kept.weight() - 1, since));
        growth.move(subject.measure(), kept.since(), since);
    }

    private Map<Subject, Tally> tallies(String scope, List<Subject> subjects) {
        var either = String.join(" or ", Collections.nCopies(subjects.size(), "(measure = ? and subject = ?)"));
        var query = jdbc.sql("select measure, subject, weight, since from engagement_tally where scope = ? and ("
                        + either + ") for update")
                .param(scope);
        for (var subject : subjects)
            query = query.param(subject.measure().name()).param(subject.key());
        var found = new HashMap<Subject, Tally>();
        query.query(row -> {
            found.put(
                    new Subject(Counted.valueOf(row.getString(1)), row.getString(2)),
                    new Tally(row.getInt(3), row.getObject(4, LocalDate.class)));
        });
        return found;
    }

    private void insert(String scope, Subject subject, LocalDate since) {
        jdbc.sql("insert into engagement_tally (scope, measure, subject, weight, since) values (?, ?, ?, 1, ?)")
                .params(scope, subject.measure().name(), subject.key(), since)
                .update();
    }

    private void update(String scope, Subject subject, Tally tally) {
        jdbc.sql("update engagement_tally set weight = ?, since = ? where scope = ? and measure = ? and subject = ?")
                .params(tally.weight(), tally.since(), scope, subject.measure().name(), subject.key())
                .update();
    }

    private void delete(String scope, Subject subject) {
        jdbc.sql("delete from engagement_tally where scope = ? and measure = ? and subject = ?")
                .params(scope, subject.measure().name(), subject.key())
                .update();
    }

    private void keep(String scope, Growth growth) {
        growth.days.forEach((slot, by) -> {
            if (by != 0) keepDay(scope, slot, by);
        });
        jdbc.sql("""
                        update engagement_total set people = people + ?, unnamed = unnamed + ?, places = places + ?,
                            organisations = organisations + ?, sectors = sectors + ?, activities = activities + ?,
                            counted_at = ? where scope = ?""")
                .params(
                        growth.of(Counted.PERSON),
                        growth.of(Counted.UNNAMED),
                        growth.of(Counted.PLACE),
                        growth.of(Counted.ORGANISATION),
                        growth.of(Counted.SECTOR),
                        growth.of(Counted.ACTIVITY),
                        Scopes.utc(clock),
                        scope)
                .update();
    }

    private void keepDay(String scope, Slot slot, int by) {
        var changed = jdbc.sql(
                        "update engagement_day set added = added + ? where scope = ? and measure = ? and on_day = ?")
                .params(by, scope, slot.measure().name(), slot.day())
                .update();
        if (changed == 0)
            jdbc.sql("insert into engagement_day (scope, measure, on_day, added) values (?, ?, ?, ?)")
                    .params(scope, slot.measure().name(), slot.day(), by)
                    .update();
    }

    private record Tally(int weight, LocalDate since) {}

    private record Slot(Counted measure, LocalDate day) {}

    /** What one line changes. */
    private static final class Growth {

        final Map<Slot, Integer> days = new HashMap<>();
        private final Map<Counted, Integer> sums = new EnumMap<>(Counted.class);

        void by(Counted measure, LocalDate day, int by) {
            sums.merge(measure, by, Integer::sum);
            days.merge(new Slot(measure, day), by, Integer::sum);
        }

        void move(Counted measure, LocalDate from, LocalDate to) {
            if (from.equals(to)) return;
            by(measure, from, -1);
            by(measure, to, 1);
        }

        int of(Counted measure) {
            return sums.getOrDefault(measure, 0);
        }
    }
}
