package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reach by month, area, sector, organisation and cell: what is kept, in which order, under which name. */
@PortalTest
@BothDatabases
class ReachSliceTest {

    @Autowired
    ReachSliceService slices;

    @Autowired
    OrganisationReachService organisations;

    @Autowired
    Ledger ledger;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    MemberId ann;
    MemberId bob;
    OrganisationId council;
    StrandId strand;

    @BeforeEach
    void annOfACouncilAndBobOfNone() {
        sample.load();
        ann = people.person(Role.PARTICIPANT);
        bob = people.person(Role.PARTICIPANT);
        council = people.organisation(
                "Sliced council",
                programme.sectors().get(1).id(),
                programme.areas().get(2).id());
        people.affiliate(ann, council, LocalDate.of(2008, 1, 1));
        strand = programme.strands().get(5).id();
        took("1", ann, 1, "s1", "2009-01-31");
        took("2", ann, 1, "s2", "2009-04-01");
        took("3", bob, 1, "s2", "2009-04-01");
        took("4", null, 12, "s2", "2009-04-01");
    }

    @Test
    void monthsStandInARowWithTheEmptyOnesBetweenThem() {
        assertThat(slices.by(SliceKind.MONTH, null))
                .extracting(
                        ReachSlice::key,
                        slice -> slice.reach().people(),
                        slice -> slice.reach().unnamed())
                .containsExactly(
                        tuple("2009-01", 1, 0),
                        tuple("2009-02", 0, 0),
                        tuple("2009-03", 0, 0),
                        tuple("2009-04", 2, 12));
    }

    @Test
    void theDayIsTheProgrammesOwnNotUtc() {
        ledger.record(new TookPart(
                "night",
                EngagementKind.ATTENDED_SESSION,
                bob,
                1,
                null,
                TookPart.session("night"),
                LocalDate.of(2009, 4, 30).atTime(23, 30).toInstant(ZoneOffset.UTC)));
        assertThat(slices.by(SliceKind.MONTH, null).getLast().key())
                .as("half past midnight of the first of May in summer time")
                .isEqualTo("2009-05");
    }

    @Test
    void sectorsStandInTheProgrammesOrderThoseNobodyCameFromTooAndNoneKnownComesLast() {
        var bySector = slices.by(SliceKind.SECTOR, null);
        assertThat(bySector).hasSize(programme.sectors().size() + 1);
        assertThat(bySector.get(1)).satisfies(slice -> {
            assertThat(slice.name()).isEqualTo(programme.sectors().get(1).name());
            assertThat(NaiveReach.figures(slice.reach())).isEqualTo(List.of(1, 0, 2, 1, 1, 2));
        });
        assertThat(bySector.get(0).reach().activities()).isZero();
        assertThat(bySector.getLast()).satisfies(none -> {
            assertThat(none.key()).isEmpty();
            assertThat(none.name()).isEmpty();
            assertThat(NaiveReach.figures(none.reach())).isEqualTo(List.of(1, 12, 1, 0, 0, 1));
        });
        assertThat(slices.by(SliceKind.AREA, null)).hasSize(programme.areas().size() + 1);
    }

    @Test
    void aCellIsNamedByBothAndThereIsOneForEachPair() {
        var cells = slices.by(SliceKind.SECTOR_AREA, strand);
        assertThat(cells).hasSize(programme.sectors().size() * programme.areas().size() + 1);
        assertThat(cells)
                .filteredOn(cell -> cell.reach().people() > 0 && !cell.key().isEmpty())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.key())
                            .isEqualTo(programme.sectors().get(1).id().value() + "/"
                                    + programme.areas().get(2).id().value());
                    assertThat(cell.name())
                            .isEqualTo(programme.sectors().get(1).name() + " · "
                                    + programme.areas().get(2).name());
                });
    }

    @Test
    void organisationsStandByNameAndOnlyThoseThatHaveSomething() {
        assertThat(slices.by(SliceKind.ORGANISATION, null))
                .extracting(ReachSlice::name)
                .containsExactly("Sliced council", "");
        assertThat(people.asVisitor(() -> organisations.peopleInPublic(council)))
                .as("fewer than five")
                .isEqualTo(4);
        assertThat(people.as(people.person(Role.MANAGER), () -> organisations.peopleInPublic(council)))
                .isOne();
    }

    @Test
    void firstTimersAndReturnersAndWhoCameOnce() {
        var regulars = slices.regulars(null);
        assertThat(regulars.people()).isEqualTo(2);
        assertThat(regulars.inOneActivity()).isOne();
        assertThat(regulars.months())
                .containsExactly(
                        new Returning("2009-01", 1, 0),
                        new Returning("2009-02", 0, 0),
                        new Returning("2009-03", 0, 0),
                        new Returning("2009-04", 1, 1));
    }

    @Test
    void aLateRecordMakesSomebodyAFirstTimerOfAnEarlierMonth() {
        took("late", bob, 1, "s0", "2008-12-15");
        assertThat(slices.regulars(null).months())
                .contains(new Returning("2008-12", 1, 0), new Returning("2009-04", 0, 2));
        ledger.takeBack(new TookPartNoMore("late", "undone:late", Instant.parse("2009-05-01T09:00:00Z")));
        assertThat(slices.regulars(null).months()).first().isEqualTo(new Returning("2009-01", 1, 0));
    }

    @Test
    void withNothingInTheLedgerThereIsNothingToShow() {
        var other = programme.strands().get(2).id();
        assertThat(slices.by(SliceKind.MONTH, other)).isEmpty();
        assertThat(slices.by(SliceKind.ORGANISATION, other)).isEmpty();
        assertThat(slices.by(SliceKind.SECTOR, other))
                .allSatisfy(slice -> assertThat(slice.reach().activities()).isZero());
        assertThat(slices.regulars(other)).isEqualTo(new Regulars(0, 0, List.of()));
    }

    @Test
    void readingThemTouchesNoLineOfTheLedger() throws Exception {
        for (var reader : List.of("ReachSliceService", "ReachService", "ReachTotals"))
            assertThat(Files.readString(Path.of("src/main/java/org/folkmoot/engagement", reader + ".java")))
                    .as(reader)
                    .doesNotContain("engagement_record");
    }

    private void took(String key, @Nullable MemberId member, int heads, String activity, String day) {
        ledger.record(new TookPart(
                key,
                EngagementKind.ATTENDED_SESSION,
                member,
                heads,
                strand,
                TookPart.session(activity),
                LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }
}
