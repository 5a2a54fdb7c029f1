package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.prioritymap.MapArea.MapSubArea;
import org.folkmoot.prioritymap.MapGroupLine.MarkLine;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Sums, matching by name, and what a map lacks. */
class OverlayTest {

    @Test
    void aSubAreaOneMapLacksIsNotCountedAsNotIdentifiedThere() {
        var one = map("One", List.of(area("Capacity", "Skills", "Cycle")), "A", "B");
        var other = map("Other", List.of(area(" CAPACITY ", "skílls"), area("Leadership", "Vision")), "C", "D", "E");
        mark(one, "A", "Skills", PriorityLevel.HIGH, "The clinic");
        mark(other, "D", "skílls", PriorityLevel.PRIORITY, "");
        mark(other, "E", "Vision", PriorityLevel.HIGH, "");

        var overlay = Overlay.of(List.of(one, other), 0);

        assertThat(overlay.areas()).extracting(Overlay.Area::name).containsExactly("Capacity", "Leadership");
        var skills = cell(overlay, "Skills");
        assertThat(skills.groups()).isEqualTo(5);
        assertThat(skills.maps()).isEqualTo(2);
        assertThat(skills.of(PriorityLevel.HIGH)).isEqualTo(1);
        assertThat(skills.of(PriorityLevel.PRIORITY)).isEqualTo(1);
        assertThat(skills.of(PriorityLevel.NOT_IDENTIFIED)).isEqualTo(3);
        assertThat(skills.voices())
                .extracting(OverlayCell.Voice::groupName, OverlayCell.Voice::question, OverlayCell.Voice::example)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("A", "One", "The clinic"),
                        org.assertj.core.api.Assertions.tuple("D", "Other", ""));
        var cycle = cell(overlay, "Cycle");
        assertThat(cycle.maps()).isEqualTo(1);
        assertThat(cycle.groups())
                .as("the three groups of the other map had no such cell")
                .isEqualTo(2);
        assertThat(cycle.of(PriorityLevel.NOT_IDENTIFIED)).isEqualTo(2);
        assertThat(cell(overlay, "Vision").groups()).isEqualTo(3);
        assertThat(overlay.raised()).isEqualTo(2);
    }

    @Test
    void theSameNameInAnotherAreaIsAnotherSubArea() {
        var one = map("One", List.of(area("Leadership", "Skills"), area("Capacity", "Skills")), "A");
        assertThat(Overlay.of(List.of(one), 0).cells()).hasSize(2);
    }

    @Test
    void anExampleWithoutAMarkIsReadAndNotCounted() {
        var one = map("One", List.of(area("Capacity", "Skills")), "A");
        mark(one, "A", "Skills", PriorityLevel.NOT_IDENTIFIED, "Nobody dared");
        var cell = cell(Overlay.of(List.of(one), 0), "Skills");
        assertThat(cell.voices()).hasSize(1);
        assertThat(cell.of(PriorityLevel.NOT_IDENTIFIED)).isEqualTo(1);
        assertThat(Overlay.of(List.of(one), 0).raised()).isZero();
    }

    /** Whatever is marked: the parts add up to the groups, and each figure is what counting by hand gives. */
    @RepeatedTest(20)
    void fiveGroupsAddUpToWhatCountingByHandGives(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var names = List.of("Now", "Vision", "Skills", "Day-to-day", "Cycle");
        var map = map(
                "One",
                List.of(area("Leadership", "Now", "Vision", "Skills"), area("Work", "Day-to-day", "Cycle")),
                "A",
                "B",
                "C",
                "D",
                "E");
        var byHand = new HashMap<String, Integer>();
        for (var name : names)
            for (var group : List.of("A", "B", "C", "D", "E")) {
                var level = PriorityLevel.values()[random.nextInt(3)];
                mark(map, group, name, level, "");
                byHand.merge(name + level, 1, Integer::sum);
            }
        var overlay = Overlay.of(List.of(map), 0);
        for (var name : names) {
            var cell = cell(overlay, name);
            for (var level : PriorityLevel.values())
                assertThat(cell.of(level)).isEqualTo(byHand.getOrDefault(name + level, 0));
            assertThat(cell.groups()).isEqualTo(5);
        }
    }

    @Test
    void thePictureSaysWhatItShowsAndNothingTypedIsMarkup() {
        var one = map("<b>One</b> & all", List.of(area("Capacity", "Skills <i>")), "A");
        mark(one, "A", "Skills <i>", PriorityLevel.HIGH, "");
        var svg = new OverlayPicture(Overlay.of(List.of(one), 0), (key, values) -> key + List.of(values)).svg();
        assertThat(svg)
                .startsWith("<svg")
                .contains(
                        "<title", "<desc", "prioritymap.not-unimportant", "&lt;b&gt;One&lt;/b&gt; &amp; all", "url(#h)")
                .contains("prefers-color-scheme: dark", "@media print")
                .doesNotContain("<b>", "<i>");
    }

    private static OverlayCell cell(Overlay overlay, String name) {
        return overlay.cells()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static MapArea area(String name, String... subAreas) {
        return new MapArea(
                name,
                List.of(subAreas).stream()
                        .map(one -> new MapSubArea(new SubAreaId(UUID.randomUUID()), one))
                        .toList());
    }

    private static PriorityMapDetail map(String question, List<MapArea> areas, String... groups) {
        var room = new InquiryRoom(
                new InquiryId(UUID.randomUUID()),
                question,
                InquiryStage.REPORTING,
                LocalDate.of(2008, 11, 1),
                LocalDate.of(2009, 2, 1),
                false,
                false);
        return new PriorityMapDetail(
                room,
                "Frame",
                1,
                areas,
                new ArrayList<>(List.of(groups).stream()
                        .map(name -> new MapGroupLine(new MapGroupId(UUID.randomUUID()), name, Map.of()))
                        .toList()));
    }

    private static void mark(PriorityMapDetail map, String group, String place, PriorityLevel level, String example) {
        var key = map.areas().stream()
                .flatMap(area -> area.subAreas().stream())
                .filter(one -> one.name().equals(place))
                .findFirst()
                .orElseThrow()
                .id();
        map.groups().replaceAll(line -> {
            if (!line.name().equals(group)) return line;
            var marks = new HashMap<>(line.marks());
            marks.put(key, new MarkLine(level, example, 1, null, null));
            return new MapGroupLine(line.id(), line.name(), marks);
        });
    }
}
