package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameOutlineTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var areas = List.of(
                new FrameArea("Leadership", List.of("Where are we now", "Skills")),
                new FrameArea("Capacity", List.of("Investment cycle")));
        assertThat(FrameOutline.read(FrameOutline.write(areas))).isEqualTo(areas);
        assertThat(FrameOutline.read("Leadership\n–  Where are we now\n\n * Skills\nCapacity\n• Investment cycle"))
                .isEqualTo(areas);
    }

    @ParameterizedTest
    @CsvSource({
        "'- Skills',prioritymap.input.no-area-yet",
        "'Capacity',prioritymap.input.no-sub-area",
        "'Capacity\n- Skills\n- skílls',prioritymap.input.twice",
        "'Capacity\n- Skills\nCAPACITY\n- Cycle',prioritymap.input.twice",
        "'Capacity\n-',input.required",
        "'  ',input.required"
    })
    void whatNoFrameIsSaysWhy(String typed, String key) {
        assertThatThrownBy(() -> FrameOutline.read(typed))
                .isInstanceOfSatisfying(
                        UnusableInputException.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void thereAreSoManyAreasAndSubAreasAndNoMore() {
        var areas = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "Area " + i + "\n- One")
                .collect(Collectors.joining("\n"));
        assertThat(FrameOutline.read(areas)).hasSize(8);
        assertThatThrownBy(() -> FrameOutline.read(areas + "\nArea 9\n- One"))
                .isInstanceOf(UnusableInputException.class);
        var twelve = IntStream.rangeClosed(1, 12).mapToObj(i -> "\n- " + i).collect(Collectors.joining());
        assertThat(FrameOutline.read("Area" + twelve).getFirst().subAreas()).hasSize(12);
        assertThatThrownBy(() -> FrameOutline.read("Area" + twelve + "\n- 13"))
                .isInstanceOf(UnusableInputException.class);
    }
}
