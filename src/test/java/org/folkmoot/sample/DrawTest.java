package org.folkmoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.folkmoot.member.MemberId;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void theSameNameDrawsTheSamePeopleThoughTheirKeysDiffer() {
        assertThat(organisationsDrawn("inquiries"))
                .isEqualTo(organisationsDrawn("inquiries"))
                .isNotEqualTo(organisationsDrawn("supports"));
    }

    @Test
    void nobodyIsDrawnTwiceAtOnceAndSomeComeAgain() {
        var draw = new Draw("conversations", crowd());
        var first = draw.people(20, 25);
        var second = draw.people(20, 25);
        assertThat(first).hasSize(20).doesNotHaveDuplicates();
        assertThat(second).hasSize(20).doesNotHaveDuplicates().containsAnyElementsOf(first);
        assertThat(new Draw("all", crowd()).people(500, 0)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aMomentLiesBetweenTheTwo() {
        var draw = new Draw("moments", crowd());
        var from = Instant.parse("2008-11-05T14:00:00Z");
        var before = from.plusSeconds(30);
        for (var i = 0; i < 100; i++)
            assertThat(draw.moment(from, before)).isAfterOrEqualTo(from).isBefore(before);
    }

    private static List<String> organisationsDrawn(String name) {
        var draw = new Draw(name, crowd());
        draw.people(10, 0);
        return IntStream.range(0, 3)
                .mapToObj(i -> draw.people(10, 30))
                .flatMap(List::stream)
                .map(Person::organisation)
                .toList();
    }

    private static List<Person> crowd() {
        return IntStream.range(0, 60)
                .mapToObj(i -> new Person(new MemberId(UUID.randomUUID()), "Sample body " + i, "Health"))
                .toList();
    }
}
