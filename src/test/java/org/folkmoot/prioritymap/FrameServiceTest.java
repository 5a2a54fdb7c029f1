package org.folkmoot.prioritymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Managers make, copy and change frames; maps keep the edition they were begun with. */
@PortalTest
@BothDatabases
class FrameServiceTest {

    private static final List<FrameArea> OTHER = List.of(new FrameArea("Money", List.of("Grants", "Fees")));

    @Autowired
    FrameService frames;

    @Autowired
    TestPriorityMaps made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    JdbcTemplate sql;

    private MemberId manager;

    @BeforeEach
    void manager() {
        programme.load();
        manager = people.person(Role.MANAGER);
    }

    @Test
    void aChangeMakesAnotherEditionAndAMapThatIsBegunKeepsItsOwn() {
        var ann = people.named("Ann Ashe", Role.PARTICIPANT);
        var inquiry = made.map("What first?", ann, TestPriorityMaps.AREAS, "Table 1");
        var frame = people.as(manager, frames::all).getFirst();
        people.as(manager, () -> frames.edit(frame.id(), 1, new DrawFrame("Money first", OTHER)));
        var now = find(frame.id());
        assertThat(now.edition()).isEqualTo(2);
        assertThat(now.name()).isEqualTo("Money first");
        assertThat(now.areas()).isEqualTo(OTHER);
        var map = made.read(ann, inquiry);
        assertThat(map.edition()).isEqualTo(1);
        assertThat(map.areas()).extracting(MapArea::asDrawn).isEqualTo(TestPriorityMaps.AREAS);
        assertThat(sql.queryForList("select what from audit_entry order by happened_at", String.class))
                .contains("prioritymap.audit.frame-made", "prioritymap.audit.frame-changed");
    }

    @Test
    void aCopyChangesByItself() {
        var frame = made.frame("East", TestPriorityMaps.AREAS);
        var copy = people.as(manager, () -> frames.copy(frame, "Copy of East"));
        people.as(manager, () -> frames.edit(copy, 1, new DrawFrame("West", OTHER)));
        assertThat(find(frame).areas()).isEqualTo(TestPriorityMaps.AREAS);
        assertThat(people.as(manager, frames::all))
                .extracting(FrameDetail::name)
                .containsExactly("East", "West");
    }

    @Test
    void ofTwoWhoChangeItAtOnceOneIsToldThatThereIsALaterEdition() throws Exception {
        var frame = made.frame("East", TestPriorityMaps.AREAS);
        Callable<String> work = () -> {
            people.as(manager, () -> frames.edit(frame, 1, new DrawFrame("West", OTHER)));
            return "";
        };
        var outcomes = Races.together(List.of(work, work));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(one -> assertThat(one.thrown()).hasMessage("prioritymap.refusal.frame-changed"));
        assertThat(find(frame).edition()).isEqualTo(2);
    }

    @Test
    void onlyManagersMakeThem() {
        for (var role : List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.OBSERVER))
            assertThatThrownBy(() -> people.as(people.person(role), () -> frames.make(new DrawFrame("West", OTHER))))
                    .isInstanceOf(AccessDeniedException.class);
    }

    private FrameDetail find(FrameId id) {
        return people.as(manager, () -> frames.find(id)).orElseThrow();
    }
}
