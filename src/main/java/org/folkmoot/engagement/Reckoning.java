package org.folkmoot.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.folkmoot.engagement.LedgerTallies.Kept;
import org.folkmoot.engagement.LedgerTallies.PersonIn;
import org.folkmoot.engagement.LedgerTallies.Place;
import org.folkmoot.engagement.LedgerTallies.Row;
import org.folkmoot.engagement.RecountReport.Difference;
import org.folkmoot.engagement.Sums.Part;
import org.folkmoot.engagement.Sums.Slot;
import org.springframework.stereotype.Component;

/**
 * Counts scopes from nothing, out of the ledger alone, and brings what is kept in line with it. It counts in another way than
 * {@link Totals} does, so that one proves the other. Run under the scopes' lock; its cost grows with the ledger, its memory
 * does not.
 */
@Component
class Reckoning {

    private static final Comparator<Difference> IN_ORDER = Comparator.comparing(Difference::scope)
            .thenComparing(difference ->
                    difference.kind() == null ? "" : difference.kind().name())
            .thenComparing(Difference::key)
            .thenComparing(Difference::figure);

    private final LedgerWalk walk;
    private final LedgerTallies tallies;
    private final KeptFigures figures;

    Reckoning(LedgerWalk walk, LedgerTallies tallies, KeptFigures figures) {
        this.walk = walk;
        this.tallies = tallies;
        this.figures = figures;
    }

    /**
     * @param rules the scopes to count, and by which rule
     * @param read  told how many more lines have been read; each line is read twice, once without a name
     * @return what was kept wrong, now mended
     */
    List<Difference> bring(Map<String, CountingRule> rules, LongConsumer read) {
        var differences = new ArrayList<Difference>();
        var strays = reckon(rules, read, differences);
        differences.sort(IN_ORDER);
        if (strays.isEmpty()) return differences;
        // rows of things the ledger does not know at all: nothing leads there, so these scopes are built anew
        var again = new LinkedHashMap<String, CountingRule>();
        strays.forEach(place -> {
            again.put(place.scope(), rules.getOrDefault(place.scope(), CountingRule.everything()));
            differences.add(new Difference(place.scope(), null, "", place.measure() + " rows", 1, 0));
        });
        again.keySet().forEach(tallies::clear);
        reckon(again, lines -> {}, new ArrayList<>());
        return differences;
    }

    private Collection<Place> reckon(Map<String, CountingRule> rules, LongConsumer read, List<Difference> differences) {
        var count = new Count(rules);
        walk.byPerson(portion -> {
            count.people(portion.lines());
            read.accept(portion.read());
        });
        walk.byActivity(portion -> {
            count.activities(portion.lines());
            read.accept(portion.read());
        });
        count.organisationsAndSectors();
        rules.keySet().forEach(scope -> differences.addAll(count.compare(scope)));
        return count.strays();
    }

    /** One row as counted. */
    private static final class Speaking {
        int weight;
        LocalDate since = LocalDate.MAX;

        void line(LocalDate day) {
            weight++;
            if (day.isBefore(since)) since = day;
        }
    }

    private final class Count {

        private final Map<String, CountingRule> rules;
        private final Map<String, Sums> sums = new LinkedHashMap<>();
        private final Map<Place, Integer> rows = new HashMap<>();
        private final Map<Place, Integer> wrong = new LinkedHashMap<>();
        private final Map<Row, Speaking> few = new HashMap<>();

        Count(Map<String, CountingRule> rules) {
            this.rules = rules;
            rules.keySet().forEach(scope -> sums.put(scope, new Sums()));
        }

        void people(Map<String, List<CountedLine>> portion) {
            var speaking = new HashMap<Row, Speaking>();
            var activities = new HashMap<PersonIn, Integer>();
            portion.forEach((person, lines) -> rules.forEach((scope, rule) -> {
                var counting = lines.stream()
                        .filter(line -> line.countsIn(scope, rule))
                        .toList();
                if (counting.isEmpty()) return;
                once(scope, Counted.PERSON, counting);
                speak(scope, new Subject(Counted.PERSON, person), counting, speaking);
                var places = new HashMap<String, List<CountedLine>>();
                counting.forEach(line -> places.computeIfAbsent(line.activity(), none -> new ArrayList<>())
                        .add(line));
                places.values().forEach(place -> once(scope, Counted.PLACE, place));
                if (places.size() == 1) of(scope).oneActivity(1);
                activities.put(new PersonIn(scope, person), places.size());
            }));
            mend(Counted.PERSON, portion.keySet(), speaking);
            mendActivities(portion.keySet(), activities);
        }

        void activities(Map<String, List<CountedLine>> portion) {
            var speaking = new HashMap<Row, Speaking>();
            portion.forEach((activity, lines) -> rules.forEach((scope, rule) -> {
                var counting = lines.stream()
                        .filter(line -> line.countsIn(scope, rule))
                        .toList();
                if (counting.isEmpty()) return;
                once(scope, Counted.ACTIVITY, counting);
                speak(scope, new Subject(Counted.ACTIVITY, activity), counting, speaking);
                for (var line : counting) {
                    if (line.person() == null) unnamed(of(scope), line);
                    for (var subject : line.subjects())
                        if (subject.measure() == Counted.ORGANISATION || subject.measure() == Counted.SECTOR)
                            speak(scope, subject, List.of(line), few);
                }
            }));
            mend(Counted.ACTIVITY, portion.keySet(), speaking);
        }

        /** These are few, so they are counted last and all at once, from their rows. */
        void organisationsAndSectors() {
            var bySubject = new HashMap<Place, Map<String, Map<Facets, Speaking>>>();
            few.forEach((row, speaking) -> bySubject
                    .computeIfAbsent(new Place(row.scope(), row.subject().measure()), none -> new HashMap<>())
                    .computeIfAbsent(row.subject().key(), none -> new HashMap<>())
                    .put(row.facets(), speaking));
            bySubject.forEach((place, subjects) -> subjects.values().forEach(facets -> {
                var first = facets.values().stream()
                        .map(one -> one.since)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
                of(place.scope()).whole(place.measure(), first, 1);
                for (var kind : SliceKind.values()) {
                    if (place.measure() == Counted.SECTOR && kind == SliceKind.ORGANISATION) continue;
                    keys(facets.keySet(), kind).forEach(key -> of(place.scope()).slice(kind, key, place.measure(), 1));
                }
                if (place.measure() == Counted.ORGANISATION) sectorsOf(place.scope(), facets.keySet());
            }));
            for (var measure : List.of(Counted.ORGANISATION, Counted.SECTOR)) {
                var mine = new HashMap<Row, Speaking>();
                var subjects = new HashSet<String>();
                few.forEach((row, speaking) -> {
                    if (row.subject().measure() != measure) return;
                    mine.put(row, speaking);
                    subjects.add(row.subject().key());
                });
                subjects.addAll(tallies.subjects(measure));
                mend(measure, subjects, mine);
            }
        }

        private void sectorsOf(String scope, Collection<Facets> ofOrganisation) {
            var organisation = ofOrganisation.iterator().next().organisation();
            keys(ofOrganisation, SliceKind.SECTOR).stream()
                    .filter(sector -> !sector.isEmpty())
                    .forEach(sector -> of(scope).slice(SliceKind.ORGANISATION, organisation, Counted.SECTOR, 1));
        }

        /** All these lines are of one thing: it counts once, and once in each slice it has a line in. */
        private void once(String scope, Counted measure, List<CountedLine> lines) {
            var first = lines.stream()
                    .map(CountedLine::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            of(scope).whole(measure, first, 1);
            var facets = lines.stream().map(CountedLine::facets).toList();
            for (var kind : SliceKind.values())
                keys(facets, kind).forEach(key -> of(scope).slice(kind, key, measure, 1));
        }

        private void unnamed(Sums of, CountedLine line) {
            of.whole(Counted.UNNAMED, line.day(), line.heads());
            for (var kind : SliceKind.values()) of.slice(kind, line.facets().key(kind), Counted.UNNAMED, line.heads());
        }

        private void speak(String scope, Subject subject, List<CountedLine> lines, Map<Row, Speaking> speaking) {
            for (var line : lines)
                speaking.computeIfAbsent(
                                new Row(scope, subject, line.facets().of(subject.measure())), none -> new Speaking())
                        .line(line.day());
        }

        private static HashSet<String> keys(Collection<Facets> facets, SliceKind kind) {
            var keys = new HashSet<String>();
            facets.forEach(one -> keys.add(one.key(kind)));
            return keys;
        }

        private void mend(Counted measure, Collection<String> subjects, Map<Row, Speaking> counted) {
            var put = new ArrayList<Kept>();
            var remove = new ArrayList<Row>();
            var left = new HashMap<>(counted);
            for (var kept : tallies.of(measure, subjects)) {
                if (!rules.containsKey(kept.row().scope())) continue;
                var should = left.remove(kept.row());
                if (should == null) remove.add(kept.row());
                else if (should.weight != kept.weight() || !should.since.equals(kept.since()))
                    put.add(new Kept(kept.row(), should.weight, should.since));
            }
            left.forEach((row, speaking) -> put.add(new Kept(row, speaking.weight, speaking.since)));
            put.forEach(one -> wrong.merge(new Place(one.row().scope(), measure), 1, Integer::sum));
            remove.forEach(row -> wrong.merge(new Place(row.scope(), measure), 1, Integer::sum));
            counted.keySet().forEach(row -> rows.merge(new Place(row.scope(), measure), 1, Integer::sum));
            tallies.remove(remove);
            tallies.put(put);
        }

        private void mendActivities(Collection<String> persons, Map<PersonIn, Integer> counted) {
            var kept = tallies.activitiesOf(persons);
            var differing = new HashMap<PersonIn, Integer>();
            counted.forEach((one, activities) -> {
                if (!activities.equals(kept.get(one))) differing.put(one, activities);
                rows.merge(new Place(one.scope(), Counted.PLACE), 1, Integer::sum);
            });
            kept.keySet().forEach(one -> {
                if (rules.containsKey(one.scope()) && !counted.containsKey(one)) differing.put(one, 0);
            });
            differing.keySet().forEach(one -> wrong.merge(new Place(one.scope(), Counted.PLACE), 1, Integer::sum));
            tallies.putActivities(differing);
        }

        /** Where there are more rows than were counted, they are of things nobody came across. */
        Collection<Place> strays() {
            var strays = new ArrayList<Place>();
            tallies.counts().forEach((place, kept) -> {
                if (rules.containsKey(place.scope()) && !kept.equals(rows.getOrDefault(place, 0))) strays.add(place);
            });
            return strays;
        }

        List<Difference> compare(String scope) {
            var found = new ArrayList<Difference>();
            var kept = figures.kept(scope);
            var counted = of(scope);
            var parts = new HashSet<>(kept.parts().keySet());
            parts.addAll(counted.parts().keySet());
            for (var part : parts)
                for (var measure : Counted.values())
                    differ(found, scope, part, measure.name(), kept.of(part, measure), counted.of(part, measure));
            differ(found, scope, Part.WHOLE, "ONE ACTIVITY", kept.oneActivity(), counted.oneActivity());
            var days = new HashSet<Slot>(kept.days().keySet());
            days.addAll(counted.days().keySet());
            for (var day : days)
                differ(
                        found,
                        scope,
                        Part.WHOLE,
                        day.measure() + " on " + day.day(),
                        kept.days().getOrDefault(day, 0),
                        counted.days().getOrDefault(day, 0));
            if (!found.isEmpty()) figures.put(scope, counted);
            wrong.forEach((place, rows) -> {
                if (place.scope().equals(scope)) differ(found, scope, Part.WHOLE, place.measure() + " rows", rows, 0);
            });
            return found;
        }

        private void differ(List<Difference> found, String scope, Part part, String figure, int kept, int counted) {
            if (kept != counted) found.add(new Difference(scope, part.kind(), part.key(), figure, kept, counted));
        }

        private Sums of(String scope) {
            return Objects.requireNonNull(sums.get(scope));
        }
    }
}
