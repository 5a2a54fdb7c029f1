package org.folkmoot.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.facilitation.RotaPlanner.Chosen;
import org.folkmoot.facilitation.RotaPlanner.Person;
import org.folkmoot.facilitation.RotaPlanner.Planned;
import org.folkmoot.facilitation.RotaPlanner.Slot;
import org.folkmoot.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway")
class RotaPlannerTest {

    private static final LocalDateTime TUESDAY_EVENING = LocalDateTime.of(2035, 7, 3, 18, 0);
    private static final Times ALWAYS = new Times(null, List.of());

    @Test
    void whoHasFewestIsNextThenWhoWasAskedLongestAgoThenTheName() {
        var fay = person("Fay", 2, null);
        var ann = person("Ann", 1, Instant.parse("2035-06-01T09:00:00Z"));
        var bob = person("Bob", 1, Instant.parse("2035-05-01T09:00:00Z"));
        var cat = person("Cat", 1, null);
        var dan = person("Dan", 1, null);
        var pool = List.of(fay, ann, bob, cat, dan);
        var planned = planner(pool).plan(slots(5, 1));
        assertThat(names(planned)).containsExactly("Cat", "Dan", "Bob", "Ann", "Fay");
        assertThat(planned.getFirst().chosen().getFirst().had()).isEqualTo(1);
    }

    @Test
    void eachRuleKeepsSomebodyAwayAndIsNamed() {
        var slot = slot(TUESDAY_EVENING, 2, Set.of(), true);
        var able = trained(person("Able", 9, null), LocalDate.of(2035, 1, 1), null);
        var away = with(able, "Away", new Times(null, List.of(new Times.Span(date(1), date(3)))), null);
        var mornings = with(
                able, "Mornings", new Times(Set.of(new WeekSlot(DayOfWeek.TUESDAY, DayPart.MORNING)), List.of()), null);
        var full = new Person(id(), "Full", ALWAYS, 1, able.trainings(), Map.of(YearMonth.of(2035, 7), 1), 5, 1, null);
        var expired = trained(person("Expired", 0, null), LocalDate.of(2034, 7, 3), LocalDate.of(2035, 7, 3));
        var untrained = person("Untrained", 0, null);
        var busy = with(able, "Busy", ALWAYS, null);
        var declined = with(able, "Declined", ALWAYS, null);
        var pool = List.of(able, away, mornings, full, expired, untrained, busy, declined);
        var asked = new Slot(
                slot.session(), slot.from(), slot.to(), 2, 2, Set.of(), true, Set.of(busy.id()), Set.of(declined.id()));
        var planned = planner(pool).plan(List.of(asked)).getFirst();
        assertThat(planned.chosen()).extracting(one -> one.person().name()).containsExactly("Able");
        assertThat(planned.candidates().stream()
                        .collect(Collectors.toMap(one -> one.person().name(), RotaPlanner.Candidate::against)))
                .isEqualTo(Map.of(
                        "Able", Set.of(),
                        "Away", Set.of(PassedOver.AWAY),
                        "Mornings", Set.of(PassedOver.NOT_THEN),
                        "Full", Set.of(PassedOver.MAXIMUM),
                        "Expired", Set.of(PassedOver.NOT_TRAINED),
                        "Untrained", Set.of(PassedOver.NOT_TRAINED),
                        "Busy", Set.of(PassedOver.CLASH),
                        "Declined", Set.of(PassedOver.DECLINED)));
    }

    @Test
    void whoeverRunsTheirFirstHasSomebodyExperiencedBesideThem() {
        var first = new Person(id(), "First", ALWAYS, null, List.of(), Map.of(), 0, 0, null);
        var alsoFirst = new Person(id(), "Also first", ALWAYS, null, List.of(), Map.of(), 0, 0, null);
        var experienced = new Person(id(), "Experienced", ALWAYS, null, List.of(), Map.of(), 9, 4, null);
        var planned = planner(List.of(first, alsoFirst, experienced))
                .plan(List.of(slot(TUESDAY_EVENING, 2, Set.of(), false)))
                .getFirst();
        assertThat(planned.chosen())
                .extracting(one -> one.person().name(), Chosen::pairing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Also first", Pairing.NONE),
                        org.assertj.core.groups.Tuple.tuple("Experienced", Pairing.EXPERIENCED));
        var beside = planner(List.of(first, experienced))
                .plan(List.of(slot(TUESDAY_EVENING, 2, Set.of(experienced.id()), false)))
                .getFirst();
        assertThat(beside.chosen())
                .singleElement()
                .satisfies(one -> assertThat(one.pairing()).isEqualTo(Pairing.FIRST_TIMER));
    }

    @Test
    void aSessionAcrossTwoPartsOfADayNeedsBoth() {
        var noon = LocalDateTime.of(2035, 7, 3, 11, 0);
        assertThat(WeekSlot.touchedBy(noon, noon.plusHours(1)))
                .containsExactly(new WeekSlot(DayOfWeek.TUESDAY, DayPart.MORNING));
        assertThat(WeekSlot.touchedBy(noon, noon.plusHours(2)))
                .containsExactly(
                        new WeekSlot(DayOfWeek.TUESDAY, DayPart.MORNING),
                        new WeekSlot(DayOfWeek.TUESDAY, DayPart.AFTERNOON));
        assertThat(WeekSlot.touchedBy(TUESDAY_EVENING.plusHours(5), TUESDAY_EVENING.plusHours(7)))
                .containsExactly(
                        new WeekSlot(DayOfWeek.TUESDAY, DayPart.EVENING),
                        new WeekSlot(DayOfWeek.WEDNESDAY, DayPart.MORNING));
        var all = WeekSlot.touchedBy(noon, noon.plusDays(8));
        assertThat(WeekSlot.read(WeekSlot.written(all))).isEqualTo(all).hasSize(21);
        assertThat(WeekSlot.written(all)).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodyIsAboveTheirMaximumAndNobodyIsInTwoRooms(long seed) {
        var random = new Random(seed);
        var pool = IntStream.range(0, 6)
                .mapToObj(i -> new Person(
                        id(),
                        "P" + i,
                        ALWAYS,
                        random.nextBoolean() ? 1 + random.nextInt(3) : null,
                        List.of(),
                        Map.of(YearMonth.of(2035, 7), random.nextInt(2)),
                        random.nextInt(6),
                        random.nextInt(6),
                        null))
                .toList();
        var slots = IntStream.range(0, 25)
                .mapToObj(i -> slot(
                        TUESDAY_EVENING.plusHours(random.nextInt(24 * 50)), 1 + random.nextInt(2), Set.of(), false))
                .toList();
        var given = new HashMap<Person, List<Slot>>();
        planner(pool)
                .plan(slots)
                .forEach(planned -> planned.chosen()
                        .forEach(one -> given.computeIfAbsent(one.person(), any -> new ArrayList<>())
                                .add(planned.slot())));
        given.forEach((person, theirs) -> {
            for (var one : theirs)
                for (var other : theirs)
                    if (one != other)
                        assertThat(one.from().isBefore(other.to())
                                        && other.from().isBefore(one.to()))
                                .as("%s in two rooms", person.name())
                                .isFalse();
            var most = person.maxPerMonth();
            if (most != null)
                theirs.stream()
                        .collect(Collectors.groupingBy(slot -> YearMonth.from(slot.from()), Collectors.counting()))
                        .forEach((month, count) -> assertThat(
                                        count + person.perMonth().getOrDefault(month, 0))
                                .isLessThanOrEqualTo(
                                        Math.max(most, person.perMonth().getOrDefault(month, 0))));
        });
        assertThat(given).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 20})
    void whenAllAreFreeTheyDifferByOneAtMost(int sessions) {
        var pool = IntStream.range(0, 5).mapToObj(i -> person("P" + i, 0, null)).toList();
        for (var needed : List.of(1, 2, 3)) {
            var counts = new HashMap<String, Integer>();
            pool.forEach(one -> counts.put(one.name(), 0));
            planner(pool).plan(slots(sessions, needed)).forEach(planned -> {
                assertThat(planned.chosen()).hasSize(needed);
                planned.chosen().forEach(one -> counts.merge(one.person().name(), 1, Integer::sum));
            });
            assertThat(java.util.Collections.max(counts.values()) - java.util.Collections.min(counts.values()))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var pool = IntStream.range(0, 5)
                .mapToObj(i -> person("P" + i, i % 2, null))
                .toList();
        var slots = slots(8, 2);
        assertThat(names(planner(pool).plan(slots)))
                .isEqualTo(names(planner(pool).plan(slots.reversed())));
    }

    private static RotaPlanner planner(List<Person> pool) {
        return new RotaPlanner(pool, pool.stream().collect(Collectors.toMap(Person::id, Person::ran)), 3);
    }

    private static List<String> names(List<Planned> planned) {
        return planned.stream()
                .flatMap(one ->
                        one.chosen().stream().map(chosen -> chosen.person().name()))
                .toList();
    }

    private static List<Slot> slots(int count, int needed) {
        return IntStream.range(0, count)
                .mapToObj(i -> slot(TUESDAY_EVENING.plusDays(i), needed, Set.of(), false))
                .toList();
    }

    private static Slot slot(LocalDateTime from, int needed, Set<MemberId> team, boolean trained) {
        return new Slot(
                new DialogueSessionId(UUID.randomUUID()),
                from,
                from.plusHours(2),
                needed,
                needed - team.size(),
                team,
                trained,
                Set.of(),
                Set.of());
    }

    /** Experienced. */
    private static Person person(String name, int had, Instant lastAsked) {
        return new Person(id(), name, ALWAYS, null, List.of(), Map.of(), 5, had, lastAsked);
    }

    private static Person trained(Person one, LocalDate on, LocalDate expires) {
        return new Person(
                id(),
                one.name(),
                one.times(),
                null,
                List.of(new Trained("Opening a table", on, expires, "")),
                Map.of(),
                one.ran(),
                one.had(),
                null);
    }

    private static Person with(Person one, String name, Times times, Integer most) {
        return new Person(id(), name, times, most, one.trainings(), Map.of(), one.ran(), one.had(), null);
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2035, 7, day);
    }

    private static MemberId id() {
        return new MemberId(UUID.randomUUID());
    }
}
