package org.folkmoot.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reach counted by sets, with nothing of the portal's own counting: what the kept figures are held against. */
final class NaiveReach {

    /** One fact as it is to be counted; ids as text, null where not known. */
    record Fact(
            @Nullable String person,
            int heads,
            String activity,
            @Nullable String organisation,
            @Nullable String sector,
            @Nullable String area,
            LocalDate day) {

        String key(SliceKind kind) {
            return switch (kind) {
                case MONTH -> YearMonth.from(day).toString();
                case AREA -> Objects.requireNonNullElse(area, "");
                case SECTOR -> Objects.requireNonNullElse(sector, "");
                case ORGANISATION -> Objects.requireNonNullElse(organisation, "");
                case SECTOR_AREA -> sector == null ? "" : sector + "/" + area;
            };
        }
    }

    private final List<Fact> facts;

    NaiveReach(Collection<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** People, unnamed, places, organisations, sectors, activities. */
    List<Integer> figures() {
        return List.of(
                distinct(Fact::person),
                facts.stream()
                        .filter(fact -> fact.person() == null)
                        .mapToInt(Fact::heads)
                        .sum(),
                distinct(fact -> fact.person() == null ? null : List.of(fact.person(), fact.activity())),
                distinct(Fact::organisation),
                distinct(Fact::sector),
                distinct(Fact::activity));
    }

    static List<Integer> figures(Reach reach) {
        return List.of(
                reach.people(),
                reach.unnamed(),
                reach.places(),
                reach.organisations(),
                reach.sectors(),
                reach.activities());
    }

    private int distinct(Function<Fact, @Nullable Object> what) {
        Set<Object> found = new HashSet<>();
        for (var fact : facts) {
            var one = what.apply(fact);
            if (one != null) found.add(one);
        }
        return found.size();
    }

    /** The same for each part that has anything. */
    Map<String, List<Integer>> by(SliceKind kind) {
        var parts = facts.stream().collect(Collectors.groupingBy(fact -> fact.key(kind)));
        var figures = new TreeMap<String, List<Integer>>();
        parts.forEach((key, some) -> figures.put(key, new NaiveReach(some).figures()));
        return figures;
    }

    static Map<String, List<Integer>> by(List<ReachSlice> slices) {
        var figures = new TreeMap<String, List<Integer>>();
        for (var slice : slices) if (slice.reach().activities() > 0) figures.put(slice.key(), figures(slice.reach()));
        return figures;
    }

    int inOneActivity() {
        var activities = new HashMap<String, Set<String>>();
        for (var fact : facts)
            if (fact.person() != null)
                activities
                        .computeIfAbsent(fact.person(), none -> new HashSet<>())
                        .add(fact.activity());
        return (int) activities.values().stream().filter(one -> one.size() == 1).count();
    }

    /** First-timers and returners, by month; months with nobody are left out. */
    Map<String, List<Integer>> returning() {
        var months = new HashMap<String, Set<YearMonth>>();
        for (var fact : facts)
            if (fact.person() != null)
                months.computeIfAbsent(fact.person(), none -> new HashSet<>()).add(YearMonth.from(fact.day()));
        var returning = new TreeMap<String, List<Integer>>();
        months.values().forEach(own -> {
            var first = own.stream().min(YearMonth::compareTo).orElseThrow();
            for (var month : own)
                returning.merge(
                        month.toString(),
                        month.equals(first) ? List.of(1, 0) : List.of(0, 1),
                        (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
        });
        return returning;
    }

    static Map<String, List<Integer>> returning(Regulars regulars) {
        var returning = new TreeMap<String, List<Integer>>();
        for (var month : regulars.months())
            if (month.firstTimers() + month.returners() > 0)
                returning.put(month.month(), List.of(month.firstTimers(), month.returners()));
        return returning;
    }

    /** People by the day each was there first. */
    Map<LocalDate, Integer> firstDays() {
        var first = new HashMap<String, LocalDate>();
        for (var fact : facts)
            if (fact.person() != null) first.merge(fact.person(), fact.day(), (a, b) -> a.isBefore(b) ? a : b);
        var days = new TreeMap<LocalDate, Integer>();
        first.values().forEach(day -> days.merge(day, 1, Integer::sum));
        return days;
    }
}
