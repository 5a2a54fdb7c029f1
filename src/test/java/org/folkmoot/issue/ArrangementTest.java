package org.folkmoot.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Arrangement<String> abc = Arrangement.of(List.of("a", "b", "c"));

    @Test
    void upAndDownMoveByOnePlaceAndStopAtTheEnds() {
        assertThat(abc.up("c").places()).isEqualTo(places("a", "c", "b"));
        assertThat(abc.down("a").places()).isEqualTo(places("b", "a", "c"));
        assertThat(abc.up("a")).isEqualTo(abc);
        assertThat(abc.down("c")).isEqualTo(abc);
        assertThat(abc.up("z")).isEqualTo(abc);
    }

    @Test
    void twoShareAPlaceAndPartAgain() {
        var tied = abc.joinAbove("b");
        assertThat(tied.places()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(tied.number(0)).isEqualTo(1);
        assertThat(tied.number(1)).as("after two on place 1").isEqualTo(3);
        assertThat(tied.splitOff("a").places()).isEqualTo(places("b", "a", "c"));
        assertThat(tied.up("b").places()).isEqualTo(places("b", "a", "c"));
        assertThat(tied.down("a").places()).isEqualTo(places("b", "a", "c"));
        assertThat(tied.up("c").places()).containsExactly(List.of("c"), List.of("a", "b"));
        assertThat(abc.joinAbove("a")).isEqualTo(abc);
    }

    @Test
    void whatIsDroppedOnAnotherTakesItsPlace() {
        assertThat(abc.moveTo("a", "c").places()).isEqualTo(places("b", "c", "a"));
        assertThat(abc.moveTo("c", "a").places()).isEqualTo(places("c", "a", "b"));
        assertThat(abc.moveTo("new", "b").places()).isEqualTo(places("a", "new", "b", "c"));
        assertThat(abc.moveTo("a", "nowhere")).isEqualTo(abc);
    }

    @Test
    void whatHasNoPlaceIsTiedAfterTheLast() {
        var some = abc.without("b");
        assertThat(some.placeOf("b")).isEmpty();
        assertThat(some.twicePlaces(List.of("a", "b", "c", "d")))
                .containsEntry("a", 2)
                .containsEntry("c", 4)
                .containsEntry("b", 7)
                .containsEntry("d", 7);
        assertThat(some.last("b").places()).isEqualTo(places("a", "c", "b"));
    }

    @Test
    void nothingStandsInTwoPlacesAndNoPlaceIsEmpty() {
        assertThatThrownBy(() -> new Arrangement<>(List.of(List.of("a"), List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Arrangement<>(List.of(List.of(), List.of("a"))).places()).isEqualTo(places("a"));
        assertThat(abc.only(List.of("c", "a")).places()).isEqualTo(places("a", "c"));
    }

    private static List<List<String>> places(String... things) {
        return List.of(things).stream().map(List::of).toList();
    }
}
