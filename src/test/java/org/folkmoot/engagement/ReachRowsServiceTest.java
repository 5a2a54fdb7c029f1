package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.engagement.RowsAsked.Who;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.Measure;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Rows behind figures, and figures over time: each is held against what the rows say by themselves. */
@PortalTest
@BothDatabases
class ReachRowsServiceTest {

    private static final Instant JANUARY = Instant.parse("2009-01-20T10:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2009-02-03T10:00:00Z");

    @Autowired
    ReachRowsService rows;

    @Autowired
    ReachService reach;

    @Autowired
    ReachSliceService slices;

    @Autowired
    ReachCourseService courses;

    @Autowired
    Ledger ledger;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    StrandSummary conversations;
    List<Sector> sectors;
    List<Area> areas;
    MemberId manager;
    OrganisationId hall;
    int key;

    @BeforeEach
    void load() {
        sample.load();
        conversations = programme.strands().stream()
                .filter(strand -> strand.counts().contains(EngagementKind.ATTENDED_SESSION))
                .findFirst()
                .orElseThrow();
        sectors = programme.sectors();
        areas = programme.areas();
        manager = people.person(Role.MANAGER);
        hall = people.organisation(
                "Hall", sectors.getFirst().id(), areas.getFirst().id());
        var station =
                people.organisation("Station", sectors.get(1).id(), areas.get(1).id());
        var ann = from(hall, "Ann Rows");
        var ben = from(station, "Ben Rows");
        record(ann, "s1", JANUARY);
        record(ann, "s2", FEBRUARY);
        record(ben, "s2", FEBRUARY);
        record(people.named("Cy Nowhere", Role.PARTICIPANT), "s2", FEBRUARY);
        ledger.record(new TookPart(
                "rows:unnamed",
                EngagementKind.ATTENDED_SESSION,
                null,
                9,
                conversations.id(),
                TookPart.session("s2"),
                FEBRUARY));
        // of another kind: it counts for the programme, not for this strand
        ledger.record(new TookPart(
                "rows:idea",
                EngagementKind.IDEA_SUPPORTED,
                ben,
                1,
                conversations.id(),
                TookPart.session("i1"),
                FEBRUARY));
        record(ben, "taken-back", FEBRUARY);
        ledger.takeBack(new TookPartNoMore("rows:" + key, "rows:undone", FEBRUARY.plusSeconds(60)));
    }

    private MemberId from(OrganisationId organisation, String name) {
        var person = people.named(name, Role.PARTICIPANT);
        people.affiliate(person, organisation, LocalDate.of(2008, 1, 1));
        return person;
    }

    private void record(MemberId person, String session, Instant at) {
        ledger.record(new TookPart(
                "rows:" + ++key,
                EngagementKind.ATTENDED_SESSION,
                person,
                1,
                conversations.id(),
                TookPart.session(session),
                at));
    }

    @Test
    void allRowsComeNewestFirstWithWhatWasTakenBack() {
        var strand = found(RowsAsked.all(conversations.id()));
        assertThat(strand).hasSize(7);
        assertThat(strand.getFirst().counterEntry()).isTrue();
        assertThat(strand).filteredOn(LedgerLine::takenBack).hasSize(1);
        assertThat(strand.getLast().name()).isEqualTo("Ann Rows");
        assertThat(strand.getLast().at()).isEqualTo(JANUARY);
        assertThat(strand.getLast().organisation()).isEqualTo("Hall");
        assertThat(strand.getLast().sector()).isEqualTo(sectors.getFirst().name());
        assertThat(found(RowsAsked.all(null))).hasSize(8);
    }

    @Test
    void theRowsOfAWholeAddUpToItsKeptFigures() {
        assertThat(counted(RowsAsked.all(conversations.id())).reach())
                .usingRecursiveComparison()
                .ignoringFields("countedAt")
                .isEqualTo(strand());
        assertThat(counted(RowsAsked.all(null)).reach())
                .usingRecursiveComparison()
                .ignoringFields("countedAt")
                .isEqualTo(reach.programme());
        assertThat(counted(RowsAsked.all(conversations.id())).standing()).isEqualTo(5);
    }

    @Test
    void theRowsOfAPartAddUpToThatPart() {
        for (var strand : new StrandSummary[] {null, conversations})
            for (var kind : SliceKind.values())
                for (var slice : slices.by(kind, strand == null ? null : strand.id())) {
                    var asked = new RowsAsked(strand == null ? null : strand.id(), Who.ANYBODY, kind, slice.key());
                    assertThat(counted(asked).reach())
                            .as("%s", slice)
                            .usingRecursiveComparison()
                            .ignoringFields("countedAt")
                            .isEqualTo(slice.reach());
                    if (slice.reach().activities() > 0)
                        assertThat(found(asked)).as("%s", slice).isNotEmpty();
                }
    }

    @Test
    void rowsWithANameAndRowsWithoutAreToldApart() {
        assertThat(found(asked(Who.UNNAMED, null, ""))).hasSize(1).allMatch(LedgerLine::unnamed);
        assertThat(found(asked(Who.NAMED, null, ""))).hasSize(6).noneMatch(LedgerLine::unnamed);
        assertThat(counted(asked(Who.UNNAMED, null, "")).reach().unnamed()).isEqualTo(9);
    }

    @Test
    void oneMonthOneSectorOneOrganisationOrNoneKnown() {
        assertThat(found(asked(Who.NAMED, SliceKind.MONTH, "2009-01"))).hasSize(1);
        assertThat(found(asked(
                        Who.NAMED, SliceKind.SECTOR, sectors.get(1).id().value().toString())))
                .allSatisfy(line -> assertThat(line.name()).isEqualTo("Ben Rows"));
        assertThat(found(asked(Who.NAMED, SliceKind.ORGANISATION, hall.value().toString())))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.name()).isEqualTo("Ann Rows"));
        assertThat(found(asked(Who.NAMED, SliceKind.ORGANISATION, "")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.name()).isEqualTo("Cy Nowhere"));
        assertThat(found(asked(Who.NAMED, SliceKind.SECTOR_AREA, "")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.name()).isEqualTo("Cy Nowhere"));
        assertThat(found(asked(Who.NAMED, SliceKind.MONTH, "2008-11"))).isEmpty();
    }

    @Test
    void pagesAreOfTheSizeAskedFor() {
        var second = people.as(manager, () -> rows.rows(RowsAsked.all(null), PageRequest.of(1, 3)));
        assertThat(second.getContent()).hasSize(3);
        assertThat(second.getTotalElements()).isEqualTo(8);
        assertThat(second.getTotalPages()).isEqualTo(3);
    }

    @Test
    void onlyManagersReadRowsOrCountThem() {
        for (var role :
                new Role[] {Role.PARTICIPANT, Role.FACILITATOR, Role.STEERING, Role.OBSERVER, Role.ADMINISTRATOR}) {
            var person = people.person(role);
            assertThatThrownBy(() -> people.as(person, () -> rows.rows(RowsAsked.all(null), PageRequest.of(0, 20))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(person, () -> rows.counted(RowsAsked.all(null))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> people.asVisitor(() -> rows.counted(RowsAsked.all(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCourseOfEachFigureEndsAtItsTotal() {
        var total = strand();
        assertThat(course(Measure.PEOPLE).days())
                .containsExactly(
                        new ReachCourse.Day(LocalDate.of(2009, 1, 20), 1),
                        new ReachCourse.Day(LocalDate.of(2009, 2, 3), 3));
        assertThat(course(Measure.PEOPLE).by(LocalDate.MAX)).isEqualTo(total.people());
        assertThat(course(Measure.PLACES).by(LocalDate.MAX)).isEqualTo(total.places());
        assertThat(course(Measure.ORGANISATIONS).by(LocalDate.MAX)).isEqualTo(total.organisations());
        assertThat(course(Measure.SECTORS).by(LocalDate.MAX)).isEqualTo(total.sectors());
        assertThat(course(Measure.ACTIVITIES).by(LocalDate.MAX)).isEqualTo(total.activities());
        assertThat(courses.course(null, Measure.PEOPLE).by(LocalDate.MAX))
                .isEqualTo(reach.programme().people());
        assertThat(course(Measure.PEOPLE).by(LocalDate.of(2009, 1, 19))).isZero();
        assertThat(course(Measure.PEOPLE).by(LocalDate.of(2009, 2, 2))).isEqualTo(1);
    }

    private ReachCourse course(Measure measure) {
        return courses.course(conversations.id(), measure);
    }

    private Reach strand() {
        return reach.strands().stream()
                .filter(line -> line.strand().id().equals(conversations.id()))
                .findFirst()
                .orElseThrow()
                .reach();
    }

    private RowsAsked asked(Who who, @Nullable SliceKind by, String part) {
        return new RowsAsked(conversations.id(), who, by, part);
    }

    private List<LedgerLine> found(RowsAsked asked) {
        return people.as(manager, () -> rows.rows(asked, PageRequest.of(0, 20))).getContent();
    }

    private RowsCounted counted(RowsAsked asked) {
        return people.as(manager, () -> rows.counted(asked));
    }
}
