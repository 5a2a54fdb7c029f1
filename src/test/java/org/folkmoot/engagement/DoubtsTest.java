package org.folkmoot.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.member.AffiliationService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeFileService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot be right is not counted, and not lost: it waits, with its reason, for a manager. */
@PortalTest
@BothDatabases
class DoubtsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    Ledger ledger;

    @Autowired
    DoubtService doubts;

    @Autowired
    ReachService reach;

    @Autowired
    Recount recount;

    @Autowired
    ProgrammeService programme;

    @Autowired
    ProgrammeFileService files;

    @Autowired
    TestProgramme sample;

    @Autowired
    TestMembers people;

    @Autowired
    MemberService members;

    @Autowired
    AffiliationService affiliations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MessageSource messages;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    MemberId manager;
    MemberId ann;

    @BeforeEach
    void people() {
        sample.load();
        manager = people.person(Role.MANAGER);
        ann = people.named("Ann Doubtless", Role.PARTICIPANT);
    }

    @Test
    void aCheckInDatedBeforeTheProgrammeBeganIsNotCounted() {
        ledger.record(event("early", ann, 1, Instant.parse("2008-07-31T12:00:00Z")));
        assertRefused(DoubtReason.BEFORE_PROGRAMME);
        assertThat(open().getFirst()).satisfies(line -> {
            assertThat(line.name()).isEqualTo("Ann Doubtless");
            assertThat(line.on()).isEqualTo(LocalDate.of(2008, 7, 31));
            assertThat(line.firstDay()).isEqualTo(LocalDate.of(2008, 8, 1));
        });
    }

    @Test
    void theProgrammesFirstDayCounts() {
        ledger.record(event("first", ann, 1, Instant.parse("2008-08-01T00:30:00+01:00")));
        assertThat(reach.programme().people()).isOne();
        assertThat(open()).isEmpty();
    }

    @Test
    void aCheckInDatedAheadIsNotCountedAndLaterTodayIs() {
        ledger.record(event("ahead", ann, 1, startOfTomorrow()));
        assertRefused(DoubtReason.AHEAD);
        ledger.record(event("today", ann, 1, startOfTomorrow().minusSeconds(1)));
        assertThat(reach.programme().people()).isOne();
    }

    @Test
    void aHeadCountOfNobodyOrLessIsNotCounted() {
        ledger.record(event("none", null, 0, NOW));
        assertRefused(DoubtReason.NO_HEADS);
        ledger.record(event("less", null, -3, NOW));
        assertThat(open()).extracting(DoubtLine::heads).containsExactly(-3, 0);
        assertThat(reach.programme().unnamed()).isZero();
    }

    @Test
    void aCrowdUnderOneNameIsNotCounted() {
        ledger.record(event("crowd", ann, 2, NOW));
        assertRefused(DoubtReason.CROWD_UNDER_ONE_NAME);
    }

    @Test
    void aPersonInTwoSectorsThatDayIsCountedOnceForTheOneTheyActForAndAManagerIsTold() {
        var sectors = programme.sectors();
        var area = programme.areas().getFirst().id();
        var council = people.organisation("Doubtful council", sectors.get(0).id(), area);
        var trust = people.organisation("Doubtful trust", sectors.get(1).id(), area);
        people.affiliate(ann, council, LocalDate.of(2008, 1, 1));
        people.affiliate(ann, trust, LocalDate.of(2008, 2, 1));
        ledger.record(event("both", ann, 1, NOW));
        assertThat(reach.programme())
                .extracting(Reach::people, Reach::organisations, Reach::sectors)
                .containsExactly(1, 1, 1);
        assertThat(open()).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(DoubtReason.SEVERAL_SECTORS);
            assertThat(line.organisation()).as("joined last").isEqualTo("Doubtful trust");
        });
        var first = people.as(ann, () -> members.me().affiliations().getLast());
        people.as(ann, () -> affiliations.actFor(first.id()));
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select organisation_id from engagement_record where restates_id is not null")
                                .query(UUID.class)
                                .list())
                .containsExactly(council.value()));
        assertThat(reach.programme())
                .extracting(Reach::people, Reach::organisations, Reach::sectors)
                .containsExactly(1, 1, 1);
        assertThatThrownBy(() -> as(() -> doubts.tryAgain(open().getFirst().id())))
                .hasMessage("engagement.refusal.not-there");
        as(() -> doubts.leave(open().getFirst().id()));
        assertThat(open()).isEmpty();
        assertThat(people.as(manager, recount::now).differences()).isEmpty();
    }

    @Test
    void theSamePersonInTwoOrganisationsOfOneSectorIsNoQuestion() {
        var sector = programme.sectors().getFirst().id();
        var area = programme.areas().getFirst().id();
        people.affiliate(ann, people.organisation("One", sector, area), LocalDate.of(2008, 1, 1));
        people.affiliate(ann, people.organisation("Other", sector, area), LocalDate.of(2008, 2, 1));
        ledger.record(event("same-sector", ann, 1, NOW));
        assertThat(open()).isEmpty();
    }

    @Test
    void aRefusedEventDeliveredAgainWaitsOnceAndIsNotDeliveredForEver() {
        transaction.executeWithoutResult(status -> events.publishEvent(event("again", ann, 1, startOfTomorrow())));
        await().untilAsserted(() -> assertThat(open()).hasSize(1));
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from EVENT_PUBLICATION")
                        .query(Integer.class)
                        .single())
                .isZero());
        ledger.record(event("again", ann, 1, startOfTomorrow()));
        assertThat(open()).hasSize(1);
    }

    @Test
    void onceTheProgrammesDatesAreRightTheEventCanBeTakenAndIsCountedOnce() {
        ledger.record(event("early", ann, 1, Instant.parse("2008-07-31T12:00:00Z")));
        var id = open().getFirst().id();
        assertThatThrownBy(() -> as(() -> doubts.tryAgain(id))).hasMessage("engagement.refusal.still-wrong");
        people.as(manager, () -> files.importFile(TestProgramme.text().replace("2008-08-01", "2008-07-01")));
        await().untilAsserted(() -> assertThat(firstDay()).isEqualTo(LocalDate.of(2008, 7, 1)));
        as(() -> doubts.tryAgain(id));
        assertThat(reach.programme().people()).isOne();
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> as(() -> doubts.tryAgain(id))).hasMessage("engagement.refusal.not-there");
        ledger.record(event("early", ann, 1, Instant.parse("2008-07-31T12:00:00Z")));
        assertThat(reach.programme().places()).isOne();
        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'engagement.audit.doubt-counted'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsTakenBackWhereItCameFromWaitsNoMore() {
        ledger.record(event("ahead", ann, 1, startOfTomorrow()));
        ledger.takeBack(new TookPartNoMore("ahead", "undone:ahead", NOW));
        assertThat(open()).isEmpty();
        ledger.record(event("ahead", ann, 1, startOfTomorrow()));
        assertThat(open()).isEmpty();
        assertThat(reach.programme().people()).isZero();
    }

    @Test
    void whatWasLeftStaysUncounted() {
        ledger.record(event("none", null, 0, NOW));
        var id = open().getFirst().id();
        as(() -> doubts.leave(id));
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> as(() -> doubts.leave(id))).hasMessage("engagement.refusal.not-there");
    }

    @Test
    void onlyManagersSeeThem() {
        assertThatThrownBy(() -> people.as(people.person(Role.STEERING), () -> doubts.open(FIRST)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(DoubtReason.class)
    void eachReasonHasItsSentence(DoubtReason reason) {
        assertThat(messages.getMessage(
                        "engagement.doubt." + reason, new Object[] {"31 July", "1 August", -3, "the trust"}, Locale.UK))
                .matches(reason.counted() ? "Counted once.*" : "Not counted: .*");
    }

    private void assertRefused(DoubtReason reason) {
        assertThat(reach.programme().people()).isZero();
        assertThat(jdbc.sql("select count(*) from engagement_record")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(open()).extracting(DoubtLine::reason).containsExactly(reason);
    }

    private List<DoubtLine> open() {
        return people.as(manager, () -> doubts.open(FIRST)).getContent();
    }

    private void as(Runnable work) {
        people.as(manager, work);
    }

    private LocalDate firstDay() {
        return jdbc.sql("select first_day from engagement_total where scope = 'programme'")
                .query(LocalDate.class)
                .single();
    }

    private Instant startOfTomorrow() {
        return clock.today().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static TookPart event(String key, MemberId member, int heads, Instant at) {
        return new TookPart(key, EngagementKind.ATTENDED_SESSION, member, heads, null, TookPart.session("s1"), at);
    }
}
