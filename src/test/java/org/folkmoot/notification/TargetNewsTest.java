package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.folkmoot.target.SayTarget.aTarget;

import java.time.Duration;
import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.target.TargetUpkeep;
import org.folkmoot.target.TestTargets;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class TargetNewsTest {

    @Autowired
    TargetUpkeep upkeep;

    @Autowired
    TestTargets made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void anOwnerHearsOfATargetGivenToThemAndOnceOfEachMeasurementThatIsDue() {
        programme.load();
        var owner = people.named("Oda Owner", Role.PARTICIPANT);
        var today = clock.today();
        var id = made.add(aTarget()
                .titled("Cleaner rivers")
                .to("90")
                .by(today.plusYears(1))
                .everyMonths(1)
                .ownedBy(owner));
        settled();
        assertThat(lines(owner)).singleElement().asString().startsWith("You answer for this target now. The next");
        made.measure(owner, id, today.minusMonths(1).minusDays(2), "80");
        SystemWork.run(upkeep::remind);
        SystemWork.run(upkeep::remind);
        settled();
        assertThat(lines(owner)).hasSize(2).anyMatch(line -> line.startsWith("A measurement has been due since"));
        assertThat(jdbc.queryForList(
                        "select distinct link from notification where member_id = ?", String.class, owner.value()))
                .containsExactly("targets/" + id.value());
    }

    private List<String> lines(MemberId person) {
        return jdbc.queryForList(
                "select line from notification where member_id = ? and kind = 'MY_TARGETS' order by id",
                String.class,
                person.value());
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }
}
