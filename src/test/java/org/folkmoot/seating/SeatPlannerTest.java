package org.folkmoot.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatPlannerTest {

    @ParameterizedTest
    @CsvSource({"2, 5, 1", "7, 5, 3", "25, 5, 3", "26, 5, 6", "100, 8, 4", "3, 12, 2"})
    void everybodyHasOneSeatARoundAndTablesDifferByOneAtMost(int people, int perTable, int rounds) {
        var plan = plan(strangers(people), perTable, rounds);
        assertThat(plan).hasDimensions(rounds, people);
        for (var round : plan) {
            var sizes =
                    IntStream.of(round).boxed().collect(Collectors.groupingBy(table -> table, Collectors.counting()));
            assertThat(sizes.keySet())
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Math.ceilDiv(people, perTable))
                            .boxed()
                            .toList());
            assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(perTable));
            assertThat(sizes.values().stream().mapToLong(size -> size).max().orElseThrow()
                            - sizes.values().stream()
                                    .mapToLong(size -> size)
                                    .min()
                                    .orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void sixteenPeopleAtFourTablesMeetNobodyTwiceInThreeRounds() {
        assertThat(pairs(plan(strangers(16), 4, 3))).hasSize(3 * 4 * 6);
    }

    @Test
    void morePairsMeetThanWhenSeatedByChance() {
        var planned = pairs(plan(strangers(30), 5, 4)).size();
        var random = new Random(1);
        var byChance = IntStream.range(0, 50)
                .map(i -> pairs(chance(30, 5, 4, random)).size())
                .max()
                .orElseThrow();
        assertThat(planned).isGreaterThan(byChance);
    }

    @Test
    void peopleOfOneOrganisationSitApartWhereTheyCan() {
        var organisations = IntStream.range(0, 20).mapToObj(i -> "org " + i / 4).toList();
        var plan = plan(organisations, 5, 1);
        assertThat(pairs(plan)).noneSatisfy(pair -> {
            var two = List.copyOf(pair);
            assertThat(organisations.get(two.getFirst())).isEqualTo(organisations.get(two.getLast()));
        });
    }

    @Test
    void peopleWithoutAnOrganisationAreNobodysColleagues() {
        var organisations = new ArrayList<String>();
        for (var i = 0; i < 6; i++) organisations.add(null);
        assertThat(pairs(plan(organisations, 3, 2))).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void theSamePeopleAndSeedGiveTheSamePlan() {
        assertThat(plan(strangers(23), 5, 3)).isDeepEqualTo(plan(strangers(23), 5, 3));
    }

    private static int[][] plan(List<String> organisations, int perTable, int rounds) {
        return SeatPlanner.plan(organisations, new MakeSeatPlan(perTable, rounds), 42);
    }

    private static List<String> strangers(int people) {
        return IntStream.range(0, people).mapToObj(i -> "org " + i).toList();
    }

    private static int[][] chance(int people, int perTable, int rounds, Random random) {
        var plan = new int[rounds][people];
        for (var round : plan) {
            var order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
            Collections.shuffle(order, random);
            for (var i = 0; i < people; i++) round[order.get(i)] = i % Math.ceilDiv(people, perTable);
        }
        return plan;
    }

    private static Set<Set<Integer>> pairs(int[][] plan) {
        var pairs = new HashSet<Set<Integer>>();
        for (var round : plan)
            for (var a = 0; a < round.length; a++)
                for (var b = a + 1; b < round.length; b++) if (round[a] == round[b]) pairs.add(Set.of(a, b));
        return pairs;
    }
}
