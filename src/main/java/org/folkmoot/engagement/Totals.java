package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.engagement.LedgerTallies.PersonIn;
import org.folkmoot.engagement.LedgerTallies.Row;
import org.folkmoot.engagement.Scopes.Held;
import org.folkmoot.engagement.TalliesBefore.Before;
import org.folkmoot.engagement.TalliesBefore.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps exact distinct counts beside the ledger, for each scope and each of its slices, in the transaction of each line and
 * under the scopes' lock. What a line changes is what it is the first or the last of.
 */
@Component
class Totals {

    private final LedgerQueries ledger;
    private final TalliesBefore looking;
    private final LedgerTallies tallies;
    private final KeptFigures figures;

    Totals(LedgerQueries ledger, TalliesBefore looking, LedgerTallies tallies, KeptFigures figures) {
        this.ledger = ledger;
        this.looking = looking;
        this.tallies = tallies;
        this.figures = figures;
    }

    /**
     * Counts a line that stands in the ledger.
     *
     * @param held      the scopes' lock, with what counts and who is counted as whom
     * @param uncounted this line, and others that stand there and do not count at the moment
     */
    void add(Held held, CountedLine line, Set<UUID> uncounted) {
        var rules = held.rules();
        var scopes = scopes(rules, line);
        if (scopes.isEmpty()) return;
        var before = looking.beforeAdding(scopes, line);
        var place = place(line, held.same(), uncounted);
        var activities = new HashMap<PersonIn, Integer>();
        var there = new ArrayList<Row>();
        var fresh = new ArrayList<Row>();
        var changes = new LinkedHashMap<String, Sums>();
        for (var scope : scopes) {
            var sums = new Sums();
            for (var subject : line.subjects()) {
                var seen = before.of(scope, subject.measure());
                appear(subject.measure(), line, seen, sums);
                (seen.weight() > 0 ? there : fresh).add(row(scope, subject, line));
            }
            place(scope, rule(rules, scope), line, place, before, activities, sums, 1);
            unnamed(line, sums, 1);
            changes.put(scope, sums);
        }
        tallies.add(there, fresh, line.day());
        tallies.addActivity(activities);
        figures.change(changes);
    }

    private static void appear(Counted measure, CountedLine line, Seen before, Sums sums) {
        var first = before.first();
        if (first == null) sums.whole(measure, line.day(), 1);
        else sums.move(measure, first, earlier(first, line.day()));
        for (var kind : SliceKind.values()) if (before.of(kind) == 0) slice(measure, line, kind, sums, 1);
    }

    /**
     * Counts a line no more.
     *
     * @param uncounted this line, and others that do not count at the moment
     */
    void subtract(Held held, CountedLine line, Set<UUID> uncounted) {
        var rules = held.rules();
        var scopes = scopes(rules, line);
        if (scopes.isEmpty()) return;
        var before = looking.before(scopes, line);
        var place = place(line, held.same(), uncounted);
        var activities = new HashMap<PersonIn, Integer>();
        var changes = new LinkedHashMap<String, Sums>();
        for (var scope : scopes) {
            var sums = new Sums();
            for (var subject : line.subjects()) {
                var seen = before.of(scope, subject.measure());
                if (seen.weight() > 0) vanish(scope, held, subject, line, seen, uncounted, sums);
            }
            place(scope, rule(rules, scope), line, place, before, activities, sums, -1);
            unnamed(line, sums, -1);
            changes.put(scope, sums);
        }
        tallies.putActivities(activities);
        figures.change(changes);
    }

    private void vanish(
            String scope, Held held, Subject subject, CountedLine line, Seen before, Set<UUID> uncounted, Sums sums) {
        var row = row(scope, subject, line);
        var since = Objects.requireNonNull(before.since());
        var first = earlier(since, before.others());
        if (before.weight() > 1) {
            var now = line.day().equals(since)
                    ? ledger.since(scope, held, subject, line, since, uncounted).orElse(since)
                    : since;
            tallies.put(List.of(new LedgerTallies.Kept(row, before.weight() - 1, now)));
            sums.move(subject.measure(), first, earlier(now, before.others()));
            return;
        }
        tallies.remove(List.of(row));
        if (before.others() == null) sums.whole(subject.measure(), first, -1);
        else sums.move(subject.measure(), first, before.others());
        for (var kind : SliceKind.values()) if (before.of(kind) == 1) slice(subject.measure(), line, kind, sums, -1);
    }

    /** An organisation is new in a sector exactly when that sector is new in the organisation's own slice. */
    private static void slice(Counted measure, CountedLine line, SliceKind kind, Sums sums, int by) {
        if (measure == Counted.SECTOR && kind == SliceKind.ORGANISATION) return;
        sums.slice(kind, line.facets().key(kind), measure, by);
        if (measure == Counted.ORGANISATION
                && kind == SliceKind.SECTOR
                && !line.facets().sector().isEmpty())
            sums.slice(SliceKind.ORGANISATION, line.facets().organisation(), Counted.SECTOR, by);
    }

    /** The other lines that count at the moment and are of the same person in the same activity. */
    private List<CountedLine> place(CountedLine line, Sameness same, Set<UUID> uncounted) {
        return ledger.ofPlace(line, same).stream()
                .filter(other -> !uncounted.contains(other.id()))
                .toList();
    }

    /** @param activities takes in how many the person takes part now, where that is different */
    private static void place(
            String scope,
            CountingRule rule,
            CountedLine line,
            List<CountedLine> place,
            Before before,
            Map<PersonIn, Integer> activities,
            Sums sums,
            int by) {
        var person = line.person();
        if (person == null) return;
        var others = place.stream().filter(other -> other.countsIn(scope, rule)).toList();
        var without =
                others.stream().map(CountedLine::day).min(LocalDate::compareTo).orElse(null);
        if (without == null) {
            sums.whole(Counted.PLACE, line.day(), by);
            var were = before.activities(scope);
            activities.put(new PersonIn(scope, person), Math.max(0, were + by));
            sums.oneActivity((were + by == 1 ? 1 : 0) - (were == 1 ? 1 : 0));
        } else {
            var with = earlier(without, line.day());
            sums.move(Counted.PLACE, by > 0 ? without : with, by > 0 ? with : without);
        }
        for (var kind : SliceKind.values()) {
            var key = line.facets().key(kind);
            if (others.stream().noneMatch(other -> other.facets().key(kind).equals(key)))
                sums.slice(kind, key, Counted.PLACE, by);
        }
    }

    private static void unnamed(CountedLine line, Sums sums, int by) {
        if (line.person() != null) return;
        sums.whole(Counted.UNNAMED, line.day(), by * line.heads());
        for (var kind : SliceKind.values())
            sums.slice(kind, line.facets().key(kind), Counted.UNNAMED, by * line.heads());
    }

    private static Row row(String scope, Subject subject, CountedLine line) {
        return new Row(scope, subject, line.facets().of(subject.measure()));
    }

    private static List<String> scopes(Map<String, CountingRule> rules, CountedLine line) {
        return rules.entrySet().stream()
                .filter(one -> line.countsIn(one.getKey(), one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static CountingRule rule(Map<String, CountingRule> rules, String scope) {
        return Objects.requireNonNull(rules.get(scope));
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
