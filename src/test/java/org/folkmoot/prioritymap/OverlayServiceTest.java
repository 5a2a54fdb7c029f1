package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is laid over one another, for whom, and how it adds up. */
@PortalTest
@BothDatabases
class OverlayServiceTest {

    private static final String[] TABLES = {"Table 1", "Table 2", "Table 3", "Table 4", "Table 5"};

    @Autowired
    OverlayService overlays;

    @Autowired
    OverlayExportService exports;

    @Autowired
    TestPriorityMaps made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate sql;

    private MemberId ann;
    private MemberId outsider;
    private InquiryId id;

    @BeforeEach
    void map() {
        programme.load();
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        outsider = people.person(Role.PARTICIPANT);
        id = made.map("What first?", ann, TestPriorityMaps.AREAS, TABLES);
    }

    @Test
    void fiveGroupsAddUpToWhatTheRowsSay() {
        var random = new Random(7);
        for (var table : TABLES)
            for (var area : TestPriorityMaps.AREAS)
                for (var place : area.subAreas())
                    made.mark(ann, id, table, place, PriorityLevel.values()[random.nextInt(3)], "");
        var overlay = overlay(ann, OverlayQuery.of(id));
        assertThat(overlay.cells()).hasSize(5).allSatisfy(cell -> {
            for (var level : List.of(PriorityLevel.HIGH, PriorityLevel.PRIORITY))
                assertThat(cell.of(level))
                        .isEqualTo(sql.queryForObject(
                                "select count(*) from priority_mark m join frame_sub_area s on s.id = m.sub_area_id"
                                        + " where s.name = ? and s.area_name = ? and m.mark_level = ?",
                                Integer.class,
                                cell.name(),
                                cell.area(),
                                level.name()));
            assertThat(cell.groups()).isEqualTo(5);
        });
    }

    @Test
    void aMapOfAnInquiryUnderWayIsInNoOverlayOfAnOutsider() {
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "The clinic");
        var group = made.read(ann, id).groups().getFirst().id();
        var asked = new OverlayQuery(List.of(id), List.of(group));
        assertThat(people.as(outsider, overlays::choices)).isEmpty();
        assertThat(people.asVisitor(overlays::choices)).isEmpty();
        assertThat(overlay(outsider, asked).maps()).isEmpty();
        assertThat(overlay(outsider, asked).leftOut()).isEqualTo(2);
        for (var file : List.of(
                people.asVisitor(() -> exports.svg(asked)),
                people.asVisitor(() -> exports.sums(asked)),
                people.asVisitor(() -> exports.marks(asked))))
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("clinic", "What first", "Skills");
        made.report(ann, id);
        assertThat(people.asVisitor(overlays::choices)).hasSize(1);
        assertThat(new String(people.asVisitor(() -> exports.marks(asked)), StandardCharsets.UTF_8))
                .contains("What first?,Table 1,Capacity,Skills,High priority,The clinic")
                .doesNotContain("Ann Ashe");
    }

    @Test
    void mapsWithDifferentAreasAreMatchedByNameAndWhatOneLacksIsSaid() {
        var other = made.map(
                "What next?",
                ann,
                List.of(new FrameArea("  CAPACITY", List.of("Skílls")), new FrameArea("Money", List.of("Fees"))),
                "North");
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "");
        made.mark(ann, other, "North", "Skílls", PriorityLevel.PRIORITY, "Nurses");
        var asked = new OverlayQuery(List.of(id, other), List.of());
        var overlay = overlay(ann, asked);
        assertThat(overlay.areas())
                .extracting(Overlay.Area::name)
                .containsExactly("Leadership", "Partnership working", "Capacity", "Money");
        var skills = cell(overlay, "Skills");
        assertThat(skills.groups()).isEqualTo(6);
        assertThat(skills.voices())
                .extracting(OverlayCell.Voice::question)
                .containsExactly("What first?", "What next?");
        assertThat(cell(overlay, "Fees").groups()).isEqualTo(1);
        assertThat(cell(overlay, "Fees").maps()).isEqualTo(1);
        var marks = new String(people.as(ann, () -> exports.marks(asked)), StandardCharsets.UTF_8);
        assertThat(marks)
                .contains(
                        "What first?,Table 1,Money,Fees,not in this map,",
                        "What next?,North,Money,Fees,Not identified,");
        var sums = new String(people.as(ann, () -> exports.sums(asked)), StandardCharsets.UTF_8);
        assertThat(sums).contains("Capacity,Skills,1,1,4,6,2,2", "Money,Fees,0,0,1,1,1,2");
        assertThat(new String(people.as(ann, () -> exports.svg(asked)), StandardCharsets.UTF_8))
                .contains("1 of 2 maps has this sub-area", "It does not mean that it is unimportant.");
    }

    @Test
    void someGroupsAloneAreLaidOverOneAnother() {
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "");
        made.mark(ann, id, "Table 2", "Skills", PriorityLevel.HIGH, "");
        var groups = made.read(ann, id).groups();
        var overlay = overlay(
                ann,
                new OverlayQuery(
                        List.of(), List.of(groups.get(0).id(), groups.get(4).id())));
        assertThat(cell(overlay, "Skills").of(PriorityLevel.HIGH)).isEqualTo(1);
        assertThat(cell(overlay, "Skills").groups()).isEqualTo(2);
    }

    @Test
    void readingManyMapsCostsNoMoreStatementsThanReadingTwo() {
        var other = made.map("What next?", ann, TestPriorityMaps.AREAS, "North");
        made.mark(ann, id, "Table 1", "Skills", PriorityLevel.HIGH, "");
        var two = new OverlayQuery(List.of(id, other), List.of());
        var few = statements.during(() -> overlay(ann, two));
        var third = made.map("What then?", ann, TestPriorityMaps.AREAS, "South", "West");
        made.mark(ann, third, "South", "Skills", PriorityLevel.HIGH, "");
        var three = new OverlayQuery(List.of(id, other, third), List.of());
        assertThat(statements.during(() -> overlay(ann, three))).isEqualTo(few);
    }

    private Overlay overlay(MemberId who, OverlayQuery asked) {
        return people.as(who, () -> overlays.overlay(asked));
    }

    private static OverlayCell cell(Overlay overlay, String name) {
        return overlay.cells()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
