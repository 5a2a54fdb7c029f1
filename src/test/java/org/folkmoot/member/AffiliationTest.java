package org.folkmoot.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job is called something else: the affiliation goes on, and what it was called stays on record. */
@PortalTest
@BothDatabases
class AffiliationTest {

    @Autowired
    AffiliationService affiliations;

    @Autowired
    MemberService members;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    MemberId ann;
    MemberId manager;
    OrganisationId mill;

    @BeforeEach
    void annWorksAtTheMill() {
        sample.load();
        ann = people.named("Ann of the mill", Role.PARTICIPANT);
        manager = people.named("Mia Manager", Role.MANAGER);
        mill = people.organisation(
                "Mill",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
        people.affiliate(ann, mill, LocalDate.of(2008, 1, 1));
    }

    @Test
    void eachChangeOfAJobTitleStaysOnRecordWithWhoAndWhenAndTheDaysStay() {
        people.as(ann, () -> affiliations.changeJob(held().id(), "Miller"));
        people.as(ann, () -> affiliations.changeJob(held().id(), "Miller"));
        people.as(manager, () -> members.changeJob(held().id(), "Head\nmiller"));
        assertThat(held().jobTitle()).isEqualTo("Head miller");
        assertThat(held().firstDay()).isEqualTo(LocalDate.of(2008, 1, 1));
        assertThat(held().lastDay()).isNull();
        assertThat(held().formerJobs())
                .extracting(FormerJob::jobTitle, FormerJob::changedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Miller", "Mia Manager"),
                        org.assertj.core.groups.Tuple.tuple("Officer", "Ann of the mill"));
        assertThat(held().formerJobs()).allMatch(job -> !job.until().isAfter(clock.instant()));
    }

    @Test
    void forWhomAPersonSpeaksIsOneStatement() {
        var day = LocalDate.of(2008, 6, 1);
        assertThat(statements.during(() -> assertThat(members.standingsOn(ann, day))
                        .extracting(Standing::organisation)
                        .containsExactly(mill)))
                .isOne();
    }

    @Test
    void onlyOnesOwnAndOnlyWhatHasNotEnded() {
        var other = people.person(Role.PARTICIPANT);
        var id = held().id();
        assertThatThrownBy(() -> people.as(other, () -> affiliations.changeJob(id, "Thief")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("member.refusal.not-there");
        people.as(ann, () -> affiliations.leave(id, LocalDate.of(2009, 1, 1)));
        assertThatThrownBy(() -> people.as(ann, () -> affiliations.changeJob(id, "Miller")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("member.refusal.affiliation-ended");
        assertThat(held().jobTitle()).isEqualTo("Officer");
    }

    @Test
    void whatAJobWasCalledGoesWithTheAccount() {
        people.as(ann, () -> affiliations.changeJob(held().id(), "Miller"));
        SystemWork.call(() -> {
            members.erase(ann, "Somebody");
            return ann;
        });
        assertThat(jdbc.sql("select count(*) from affiliation_job_change")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private AffiliationLine held() {
        return people.as(manager, () -> members.find(ann))
                .orElseThrow()
                .affiliations()
                .getFirst();
    }
}
