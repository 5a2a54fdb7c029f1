package org.folkmoot.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.folkmoot.inquiryreport.ReportCirculationService;
import org.folkmoot.inquiryreport.TestInquiryReports;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class InquiryReportNewsTest {

    @Autowired
    ReportCirculationService circulation;

    @Autowired
    TestInquiryReports made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void thoseInsideHearOfEachRoundAndOfThePublishingAndNobodyElse() {
        programme.load();
        var lead = people.named("Ann Ashe", Role.PARTICIPANT);
        var bob = people.named("Bob Bell", Role.PARTICIPANT);
        var stranger = people.named("Cat Coe", Role.PARTICIPANT);
        var id = made.circulated("What would let people stay?", lead, bob);
        settled();
        assertThat(lines(bob)).singleElement().asString().contains("out for comment until");
        people.as(lead, () -> circulation.circulate(id, 3));
        people.as(lead, () -> circulation.publish(id, "Now."));
        settled();
        assertThat(lines(bob)).hasSize(3).anyMatch(line -> line.contains("is published"));
        assertThat(lines(lead)).isEmpty();
        assertThat(lines(stranger)).isEmpty();
    }

    private List<String> lines(MemberId person) {
        return jdbc.queryForList(
                "select line from notification where member_id = ? and link like '%/report' order by id",
                String.class, person.value());
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.queryForObject("select count(*) from EVENT_PUBLICATION", Integer.class) == 0);
    }
}
