package org.folkmoot.facilitation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Shares sessions fairly (ADR 0049). Session by session in the order of date: {@link #rules} say who can, {@link #fairly} says
 * who is next, and where two run a session whoever runs their first one has somebody experienced beside them if that can be.
 * Same people, same sessions, same rota.
 */
final class RotaPlanner {

    /** @param ran over, of any time; @param had in the time that counts, those to come too */
    record Person(
            MemberId id,
            String name,
            Times times,
            @Nullable Integer maxPerMonth,
            List<Trained> trainings,
            Map<YearMonth, Integer> perMonth,
            int ran,
            int had,
            @Nullable Instant lastAsked) {}

    /**
     * A session that too few run.
     *
     * @param from       in the programme's zone
     * @param missing    how many more it takes
     * @param team       who runs it now
     * @param busy       who runs something else then
     * @param declinedBy who said that they cannot
     */
    record Slot(
            DialogueSessionId session,
            LocalDateTime from,
            LocalDateTime to,
            int needed,
            int missing,
            Set<MemberId> team,
            boolean needsTrained,
            Set<MemberId> busy,
            Set<MemberId> declinedBy) {

        boolean overlaps(Slot other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    record Chosen(Person person, int had, Pairing pairing) {}

    record Candidate(Person person, int had, Set<PassedOver> against) {}

    record Planned(Slot slot, List<Chosen> chosen, List<Candidate> candidates) {}

    private record Rule(PassedOver otherwise, BiPredicate<Person, Slot> passes) {}

    private final List<Rule> rules = List.of(
            new Rule(PassedOver.DECLINED, (person, slot) -> !slot.declinedBy().contains(person.id())),
            new Rule(PassedOver.AWAY, (person, slot) -> !person.times().isAway(slot.from(), slot.to())),
            new Rule(PassedOver.NOT_THEN, (person, slot) -> person.times().suits(slot.from(), slot.to())),
            new Rule(PassedOver.CLASH, this::isFree),
            new Rule(PassedOver.NOT_TRAINED, RotaPlanner::isTrained),
            new Rule(PassedOver.MAXIMUM, this::isBelowMaximum));

    private final Comparator<Person> fairly = Comparator.comparingInt(this::had)
            .thenComparing(this::lastAsked)
            .thenComparing(Person::name)
            .thenComparing(person -> person.id().value());

    private final List<Person> pool;
    private final Map<MemberId, Integer> ran;
    private final int experiencedFrom;
    private final Map<MemberId, List<Slot>> given = new HashMap<>();

    /** @param ran how many each has run, also of those who are not in the pool any more */
    RotaPlanner(List<Person> pool, Map<MemberId, Integer> ran, int experiencedFrom) {
        this.pool = pool;
        this.ran = ran;
        this.experiencedFrom = experiencedFrom;
    }

    List<Planned> plan(List<Slot> slots) {
        return slots.stream()
                .sorted(Comparator.comparing(Slot::from)
                        .thenComparing(slot -> slot.session().value()))
                .map(this::plan)
                .toList();
    }

    private Planned plan(Slot slot) {
        var candidates = pool.stream()
                .filter(person -> !slot.team().contains(person.id()))
                .sorted(fairly)
                .map(person -> new Candidate(person, had(person), against(person, slot)))
                .toList();
        var able = new ArrayList<>(candidates.stream()
                .filter(one -> one.against().isEmpty())
                .map(Candidate::person)
                .toList());
        var team = new HashSet<>(slot.team());
        var chosen = new ArrayList<Chosen>();
        while (chosen.size() < slot.missing() && !able.isEmpty()) {
            var next = next(slot, team, able);
            chosen.add(next);
            able.remove(next.person());
            team.add(next.person().id());
        }
        chosen.forEach(one -> give(one.person(), slot));
        return new Planned(slot, List.copyOf(chosen), candidates);
    }

    private Chosen next(Slot slot, Set<MemberId> team, List<Person> able) {
        var first = able.getFirst();
        var alone = team.stream().noneMatch(this::isExperienced);
        if (slot.needed() > 1 && alone && team.stream().anyMatch(this::runsTheirFirst))
            return able.stream()
                    .filter(person -> isExperienced(person.id()))
                    .findFirst()
                    .map(person ->
                            new Chosen(person, had(person), person.equals(first) ? Pairing.NONE : Pairing.EXPERIENCED))
                    .orElseGet(() -> new Chosen(first, had(first), Pairing.NONE));
        var beside = !alone && runsTheirFirst(first.id());
        return new Chosen(first, had(first), beside ? Pairing.FIRST_TIMER : Pairing.NONE);
    }

    /** Everything that stands against it, in the order of the rules. */
    Set<PassedOver> against(Person person, Slot slot) {
        var against = EnumSet.noneOf(PassedOver.class);
        for (var rule : rules) if (!rule.passes().test(person, slot)) against.add(rule.otherwise());
        return against;
    }

    /** From now on it counts as theirs. */
    void give(Person person, Slot slot) {
        given.computeIfAbsent(person.id(), any -> new ArrayList<>()).add(slot);
    }

    /** What they had in the time that counts, and were given here. */
    int had(Person person) {
        return person.had() + givenTo(person).size();
    }

    private boolean isFree(Person person, Slot slot) {
        return !slot.busy().contains(person.id()) && givenTo(person).stream().noneMatch(slot::overlaps);
    }

    private static boolean isTrained(Person person, Slot slot) {
        return !slot.needsTrained()
                || person.trainings().stream()
                        .anyMatch(training -> training.validOn(slot.from().toLocalDate()));
    }

    private boolean isBelowMaximum(Person person, Slot slot) {
        var most = person.maxPerMonth();
        if (most == null) return true;
        var month = YearMonth.from(slot.from());
        var here = givenTo(person).stream()
                .filter(other -> YearMonth.from(other.from()).equals(month))
                .count();
        return person.perMonth().getOrDefault(month, 0) + here < most;
    }

    /** Never is longest ago; whoever was given one here was asked a moment ago. */
    private Instant lastAsked(Person person) {
        if (!givenTo(person).isEmpty()) return Instant.MAX;
        return Stream.ofNullable(person.lastAsked()).findFirst().orElse(Instant.MIN);
    }

    private boolean isExperienced(MemberId person) {
        return ran.getOrDefault(person, 0) >= experiencedFrom;
    }

    private boolean runsTheirFirst(MemberId person) {
        return ran.getOrDefault(person, 0) == 0;
    }

    private List<Slot> givenTo(Person person) {
        return given.getOrDefault(person.id(), List.of());
    }
}
