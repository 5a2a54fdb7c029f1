package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two entries of the register that are one organisation: the ledger counts them once, and twice again when it was a mistake. */
@PortalTest
@BothDatabases
class MergedOrganisationsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LAST_WEEK = NOW.minus(7, ChronoUnit.DAYS);
    private static final LocalDate LONG_AGO = LocalDate.of(2008, 1, 1);

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    RegisterService register;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AffiliationService affiliations;

    @Autowired
    MemberService members;

    @Autowired
    Ledger ledger;

    @Autowired
    Recount recount;

    @Autowired
    ReachService reach;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    MemberId ann;
    MemberId bob;
    OrganisationId trust;
    OrganisationId duplicate;

    @BeforeEach
    void twoEntriesOfOneOrganisation() {
        sample.load();
        manager = people.person(Role.MANAGER);
        var sector = programme.sectors().getFirst().id();
        var area = programme.areas().getFirst().id();
        trust = people.organisation("Blythvale Primary Care Trust", sector, area);
        duplicate = people.organisation("Blythvale PCT", sector, area);
        ann = people.person(Role.PARTICIPANT);
        bob = people.person(Role.PARTICIPANT);
        people.affiliate(ann, trust, LONG_AGO);
        people.affiliate(bob, duplicate, LONG_AGO);
        attended("check-in:ann", ann, LAST_WEEK);
        attended("check-in:bob", bob, LAST_WEEK);
    }

    @Test
    void theyAreCountedAsOneAndTheirPeopleMove() {
        var before = organisations.size().organisations();
        assertThat(reach.programme().organisations()).isEqualTo(2);
        merge();
        assertThat(reach.programme().organisations()).isOne();
        assertThat(reach.programme().people()).isEqualTo(2);
        assertThat(organisations.size().organisations()).isEqualTo(before - 1);
        assertThat(members.standingsOf(List.of(bob), LocalDate.of(2009, 1, 1))
                        .get(bob)
                        .organisation())
                .isEqualTo(trust);
        assertThat(SystemWork.call(recount::now).differences()).isEmpty();
    }

    @Test
    void theMergedEntryStaysReadableLeadsToTheSurvivorAndImportsFindIt() {
        merge();
        assertThat(organisations.find(duplicate).orElseThrow().mergedInto().id())
                .isEqualTo(trust);
        assertThat(organisations.findByName("blythvale pct")).contains(trust);
        assertThat(organisations.byEveryName()).containsEntry("blythvale pct", trust);
        assertThat(organisations.list("blythvale", PageRequest.of(0, 20))).hasSize(2);
        assertThat(organisations.all()).noneMatch(one -> one.id().equals(duplicate));
        assertThat(people.as(manager, () -> organisations.historyOf(trust)))
                .first()
                .satisfies(line -> {
                    assertThat(line.other()).isEqualTo("Blythvale PCT");
                    assertThat(line.fromOther()).isTrue();
                });
    }

    @Test
    void whatIsTakenBackAfterTheMergeLeavesTheSurvivorCounted() {
        merge();
        ledger.takeBack(new TookPartNoMore("check-in:bob", "check-in-undone:bob", NOW));
        assertThat(reach.programme().organisations()).isOne();
        ledger.takeBack(new TookPartNoMore("check-in:ann", "check-in-undone:ann", NOW));
        assertThat(reach.programme().organisations()).isZero();
        assertThat(SystemWork.call(recount::now).differences()).isEmpty();
    }

    @Test
    void separatedAgainTheyAreTwoAndThePeopleGoBack() {
        merge();
        people.as(manager, () -> register.separate(duplicate));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(reach.programme().organisations()).isEqualTo(2));
        assertThat(members.standingsOf(List.of(bob), LocalDate.of(2009, 1, 1))
                        .get(bob)
                        .organisation())
                .isEqualTo(duplicate);
        assertThat(members.standingsOf(List.of(ann), LocalDate.of(2009, 1, 1))
                        .get(ann)
                        .organisation())
                .isEqualTo(trust);
        assertThat(SystemWork.call(recount::now).differences()).isEmpty();
    }

    @Test
    void aChainOfMergesLeadsToItsEndAndComesApartInAnyOrder() {
        var other = people.organisation(
                "NHS Blythvale",
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
        merge();
        people.as(manager, () -> register.merge(trust, other));
        assertThat(organisations.findByName("Blythvale PCT")).contains(other);
        people.as(manager, () -> register.separate(duplicate));
        assertThat(members.standingsOf(List.of(bob), LocalDate.of(2009, 1, 1))
                        .get(bob)
                        .organisation())
                .isEqualTo(duplicate);
        people.as(manager, () -> register.separate(trust));
        assertThat(members.standingsOf(List.of(ann), LocalDate.of(2009, 1, 1))
                        .get(ann)
                        .organisation())
                .isEqualTo(trust);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(reach.programme().organisations()).isEqualTo(2));
    }

    @Test
    void twoManagersWhoMergeCrosswiseAtOnceMakeOneMerge() throws Exception {
        Callable<Boolean> one = () -> people.as(manager, () -> {
            register.merge(duplicate, trust);
            return true;
        });
        Callable<Boolean> other = () -> people.as(manager, () -> {
            register.merge(trust, duplicate);
            return true;
        });
        var outcomes = Races.together(List.of(one, other));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(organisations.survivors()).hasSize(1);
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        assertThatThrownBy(() -> people.as(manager, () -> register.merge(trust, trust)))
                .hasMessage("member.refusal.merged-with-itself");
        merge();
        assertThatThrownBy(() -> people.as(manager, () -> register.merge(duplicate, trust)))
                .hasMessage("member.refusal.already-merged");
        assertThatThrownBy(() -> people.as(manager, () -> register.separate(trust)))
                .hasMessage("member.refusal.not-merged");
    }

    @Test
    void anEndedOrganisationIsSpokenForNoMoreAndStaysInTheDenominatorOnceReached() {
        var denominator = reach.overview().organisationsOf();
        people.as(manager, () -> register.end(trust, LocalDate.of(2009, 3, 31)));
        assertThat(organisations.size().organisations()).isEqualTo(denominator - 1);
        assertThat(reach.overview().organisationsOf()).isEqualTo(denominator);
        assertThat(members.standingsOf(List.of(ann), LocalDate.of(2009, 4, 1))).isEmpty();
        assertThat(members.standingsOf(List.of(ann), LocalDate.of(2009, 3, 31))).containsKey(ann);
        people.as(manager, () -> register.reopen(trust));
        assertThat(members.standingsOf(List.of(ann), LocalDate.of(2009, 4, 1))).containsKey(ann);
    }

    @Test
    void aPersonWithTwoOrganisationsActsForTheOneTheyChoseFromThatDayOn() {
        var council = people.organisation(
                "Borough of Blythburgh",
                programme.sectors().getLast().id(),
                programme.areas().getFirst().id());
        people.affiliate(ann, council, LONG_AGO.plusDays(1));
        var first = people.as(ann, () -> members.me().affiliations().getLast());
        assertThat(people.as(ann, affiliations::actingFor).orElseThrow().organisation())
                .as("the newest")
                .isEqualTo(council);
        people.as(ann, () -> affiliations.actFor(first.id()));
        assertThat(people.as(ann, affiliations::actingFor).orElseThrow().organisation())
                .isEqualTo(trust);
        assertThat(members.standingsOf(List.of(ann), LocalDate.of(2009, 1, 1))
                        .get(ann)
                        .organisation())
                .as("before the choice")
                .isEqualTo(council);
        assertThatThrownBy(() -> people.as(bob, () -> affiliations.actFor(first.id())))
                .hasMessage("member.refusal.not-there");
    }

    @Test
    void whoMovesJobKeepsTheEarlierReachWhereItWasEarned() {
        var today = LocalDate.ofInstant(NOW, java.time.ZoneId.of("Europe/London"));
        var held = people.as(bob, () -> members.me().affiliations().getFirst());
        people.as(bob, () -> affiliations.leave(held.id(), today.minusDays(1)));
        people.as(bob, () -> affiliations.join(trust, "Director", today));
        attended("check-in:bob-again", bob, NOW);
        assertThat(jdbc.sql("select count(distinct organisation_id) from engagement_record where member_id = ?")
                        .param(bob.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single())
                .isZero());
        assertThat(reach.programme().organisations()).isEqualTo(2);
    }

    private void merge() {
        people.as(manager, () -> register.merge(duplicate, trust));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(reach.programme().organisations()).isOne());
    }

    private void attended(String key, MemberId member, Instant at) {
        ledger.record(
                new TookPart(key, EngagementKind.ATTENDED_SESSION, member, 1, null, TookPart.session("s-" + key), at));
    }
}
