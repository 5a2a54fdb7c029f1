package org.folkmoot.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.folkmoot.method.GroupBalance.Dealt;
import org.folkmoot.programme.SectorId;
import org.junit.jupiter.api.Test;

class GroupBalanceTest {

    @Test
    void sizesAndEachSectorsPartDifferByOneAtMostWhoeverComes() {
        var random = new Random(7);
        for (var trial = 0; trial < 2000; trial++) {
            var sectors = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> new SectorId(uuid(random)))
                    .toList();
            var people = new ArrayList<Dealt>();
            var many = random.nextInt(61);
            for (var i = 0; i < many; i++)
                people.add(new Dealt(
                        new MemberId(uuid(random)),
                        random.nextInt(10) == 0 ? null : sectors.get(random.nextInt(sectors.size()))));
            var count = 1 + random.nextInt(12);

            var groups = GroupBalance.deal(people, count);

            assertThat(groups).hasSize(count);
            assertThat(groups.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            people.stream().map(Dealt::member).toList());
            spreadByOneAtMost(groups.stream().map(List::size).toList());
            for (var sector : people.stream().map(Dealt::sector).distinct().toList()) {
                var theirs = people.stream()
                        .filter(one -> java.util.Objects.equals(one.sector(), sector))
                        .map(Dealt::member)
                        .toList();
                spreadByOneAtMost(groups.stream()
                        .map(group ->
                                (int) group.stream().filter(theirs::contains).count())
                        .toList());
            }
            var shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, random);
            assertThat(GroupBalance.deal(shuffled, count)).isEqualTo(groups);
        }
    }

    private static void spreadByOneAtMost(List<Integer> counts) {
        assertThat(Collections.max(counts) - Collections.min(counts)).isLessThanOrEqualTo(1);
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
