package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterGuest;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By affiliation on that day, also when that is written down weeks later: a counter-entry, and a line in its stead. */
@PortalTest
@BothDatabases
class CorrectedAffiliationsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    Ledger ledger;

    @Autowired
    ReachService reach;

    @Autowired
    ReachSliceService slices;

    @Autowired
    Recount recount;

    @Autowired
    MemberService members;

    @Autowired
    AffiliationService affiliations;

    @Autowired
    ProgrammeService programme;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    MemberId ann;
    OrganisationId council;
    OrganisationId trust;

    @BeforeEach
    void annOfTheCouncil() {
        sample.load();
        manager = people.person(Role.MANAGER);
        ann = people.person(Role.PARTICIPANT);
        var area = programme.areas().getFirst().id();
        council = people.organisation(
                "Corrected council", programme.sectors().get(0).id(), area);
        trust = people.organisation(
                "Corrected trust", programme.sectors().get(1).id(), area);
        people.affiliate(ann, council, LocalDate.of(2008, 1, 1));
        for (var daysAgo : List.of(30, 20, 10, 0)) attended("check-in:" + daysAgo, ann, daysAgo);
    }

    @Test
    void aMoveWrittenDownLateCountsFromTheDayItHappened() {
        assertThat(placesByOrganisation()).containsExactly(Map.entry("Corrected council", 4));
        moveToTheTrust(15);
        settled();
        assertThat(placesByOrganisation())
                .containsExactly(Map.entry("Corrected council", 2), Map.entry("Corrected trust", 2));
        assertThat(reach.programme())
                .extracting(Reach::people, Reach::places, Reach::organisations, Reach::sectors, Reach::activities)
                .containsExactly(1, 4, 2, 2, 4);
        assertThat(jdbc.sql("select count(*) from engagement_record r where r.restates_id is not null and not exists"
                                + " (select 1 from engagement_record c where c.counters_id = r.id)")
                        .query(Integer.class)
                        .single())
                .as("lines that stand in for another")
                .isEqualTo(2);
        assertThat(people.as(manager, () -> reach.lines(null, PageRequest.of(0, 50))))
                .as("nothing is changed or removed")
                .filteredOn(line -> "Corrected council".equals(line.organisation()) && !line.counterEntry())
                .hasSize(4);
        assertAgrees();
    }

    @Test
    void aMoveThatHappenedTodayLeavesWhatWasBefore() {
        moveToTheTrust(0);
        settled();
        assertThat(placesByOrganisation())
                .containsExactly(Map.entry("Corrected council", 3), Map.entry("Corrected trust", 1));
        assertAgrees();
    }

    @Test
    void whatIsTakenBackLaterTakesTheLineThatStandsInItsStead() {
        moveToTheTrust(15);
        settled();
        ledger.takeBack(new TookPartNoMore("check-in:10", "undone:10", NOW));
        ledger.takeBack(new TookPartNoMore("check-in:10", "undone:10:again", NOW));
        ledger.record(event("check-in:10", ann, 10));
        assertThat(placesByOrganisation())
                .containsExactly(Map.entry("Corrected council", 2), Map.entry("Corrected trust", 1));
        assertAgrees();
    }

    @Test
    void aMistakeThatIsCorrectedTwiceEndsWhereItBegan() {
        moveToTheTrust(15);
        settled();
        var mistaken = people.as(ann, () -> members.me().affiliations().getFirst());
        people.as(
                manager,
                () -> members.endAffiliation(mistaken.id(), clock.today().minusDays(15)));
        people.as(
                manager,
                () -> members.affiliate(ann, council, "Officer", clock.today().minusDays(14)));
        settled();
        assertThat(placesByOrganisation()).containsExactly(Map.entry("Corrected council", 4));
        assertAgrees();
    }

    @Test
    void whoHadNoOrganisationThenAndTurnsOutToHaveHadOneIsCountedForIt() {
        var guest = SystemWork.call(() -> members.registerGuest(
                new RegisterGuest("Gil", new EmailAddress("gil@example.org"), null, LocalDate.of(2008, 1, 1))));
        attended("check-in:gil", guest, 5);
        assertThat(placesByOrganisation()).containsEntry("", 1);
        people.as(
                manager,
                () -> members.register(new RegisterMember(
                        new EmailAddress("gil@example.org"),
                        "Gil",
                        null,
                        Set.of(Role.PARTICIPANT),
                        trust,
                        "Nurse",
                        clock.today().minusDays(100))));
        settled();
        assertThat(placesByOrganisation()).containsEntry("Corrected trust", 1).doesNotContainKey("");
        assertAgrees();
    }

    @Test
    void aPersonWhoseAccountIsDeletedStaysCountedWhereTheyWere() {
        SystemWork.run(() -> members.erase(ann, "a former participant"));
        settled();
        assertThat(placesByOrganisation()).containsExactly(Map.entry("Corrected council", 4));
        assertAgrees();
    }

    private void moveToTheTrust(int daysAgo) {
        var day = clock.today().minusDays(daysAgo);
        var held = people.as(ann, () -> members.me().affiliations().getFirst());
        people.as(ann, () -> affiliations.leave(held.id(), day.minusDays(1)));
        people.as(ann, () -> affiliations.join(trust, "Director", day));
    }

    /** By name; "" is none known. */
    private Map<String, Integer> placesByOrganisation() {
        var places = new TreeMap<String, Integer>();
        for (var slice : slices.by(SliceKind.ORGANISATION, null))
            places.put(slice.name(), slice.reach().places());
        return places;
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION")
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    private void assertAgrees() {
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    private void attended(String key, MemberId member, int daysAgo) {
        ledger.record(event(key, member, daysAgo));
    }

    private static TookPart event(String key, MemberId member, int daysAgo) {
        return new TookPart(
                key,
                EngagementKind.ATTENDED_SESSION,
                member,
                1,
                null,
                TookPart.session("s" + key),
                NOW.minus(daysAgo, ChronoUnit.DAYS));
    }
}
