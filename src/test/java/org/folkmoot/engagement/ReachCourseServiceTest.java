package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@BothDatabases
class ReachCourseServiceTest {

    private static final Instant TODAY = Instant.parse("2009-02-03T10:00:00Z");

    @Autowired
    ReachService reach;

    @Autowired
    ReachCourseService courses;

    @Autowired
    TestLedger ledger;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void load() {
        sample.load();
    }

    /** One in the week that ends today, two the week before, none the third, five the fourth; and one long before. */
    @Test
    void theRangeIsReadFromTheLastFourWeeks() {
        come(1, 0);
        come(2, 7);
        come(5, 27);
        come(1, 40);

        var range = clock.at(TODAY, () -> courses.ranges(reach.overview()));

        assertThat(range.get(ledger.conversations().id())).isEqualTo(new ForecastRange(9, 9 + 8 * 5));
    }

    /** The day 28 days ago is the first that is out; eight weeks are left. */
    @Test
    void theForecastGoesOnWithWhatCameInTheLastTwentyEightDays() {
        come(3, 27);
        come(5, 28);

        var picture = clock.at(TODAY, () -> reach.overview());

        assertThat(picture.strands())
                .filteredOn(
                        line -> line.strand().id().equals(ledger.conversations().id()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.pace().reached()).isEqualTo(8);
                    assertThat(line.pace().forecast()).isEqualTo(8 + 3 * 56 / 28);
                });
        assertThat(clock.at(TODAY, () -> courses.ranges(picture)))
                .containsEntry(ledger.conversations().id(), new ForecastRange(8, 8 + 8 * 3));
    }

    @Test
    void aStrandWithoutATargetHasNoRange() {
        come(3, 1);

        var ranges = clock.at(TODAY, () -> courses.ranges(reach.overview()));

        reach.overview().strands().stream()
                .filter(line -> line.pace() == null)
                .forEach(line ->
                        assertThat(ranges).doesNotContainKey(line.strand().id()));
    }

    @Test
    void pagesThatAreGivenOnePictureAreGivenOneReading() {
        come(3, 1);
        clock.at(TODAY, () -> {
            var picture = reach.overview();
            assertThat(courses.ranges(picture)).isSameAs(courses.ranges(picture));
            come(30, 0);
            assertThat(courses.ranges(reach.overview())).isNotEqualTo(courses.ranges(picture));
            return "";
        });
    }

    private void come(int howMany, int daysAgo) {
        for (var i = 0; i < howMany; i++)
            ledger.attended(people.person(Role.PARTICIPANT), "s" + daysAgo, TODAY.minus(daysAgo, ChronoUnit.DAYS));
    }
}
