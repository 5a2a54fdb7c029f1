package org.folkmoot.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterService;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.member.TestMembers;
import org.folkmoot.outreach.GapFilter.Gap;
import org.folkmoot.outreach.GapFilter.Order;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@BothDatabases
class OutreachTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    ContactService contacts;

    @Autowired
    GapService gaps;

    @Autowired
    GapExportService exports;

    @Autowired
    MemberService members;

    @Autowired
    ReachService reach;

    @Autowired
    Recount recount;

    @Autowired
    RegisterService register;

    @Autowired
    TestMembers people;

    @Autowired
    TestLedger ledger;

    @Autowired
    TestProgramme sample;

    @Autowired
    ProgrammeService programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    MemberId facilitator;
    MemberId manager;
    MemberId ann;
    OrganisationId mill;

    @BeforeEach
    void anOrganisationWithOnePerson() {
        sample.load();
        facilitator = people.person(Role.FACILITATOR);
        manager = people.person(Role.MANAGER);
        ann = people.named("Ann of the mill", Role.PARTICIPANT);
        mill = organisation("Blythvale Mill Trust");
        people.affiliate(ann, mill, LocalDate.of(2008, 1, 1));
    }

    @Test
    void eachPersonMetCountsForTheStrandThatNamesTheKindAndTheUnnamedBesideThem() {
        write(ContactKind.VISIT, Set.of(ann), 3);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(reach.programme().unnamed()).isEqualTo(3));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(reach.programme().people()).isOne());
        assertThat(reach.programme().organisations()).isOne();
        assertThat(reach.programme().activities()).isOne();
        var strand = reach.strands().stream()
                .filter(one -> one.strand().counts().contains(EngagementKind.VISIT))
                .findFirst()
                .orElseThrow();
        assertThat(strand.reach().people()).isOne();
        assertThat(SystemWork.call(recount::now).differences()).isEmpty();
    }

    @Test
    void unnamedPeopleAloneReachTheOrganisationTheyWereMetAt() {
        write(ContactKind.BRIEFING, Set.of(), 12);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(reach.programme().organisations()).isOne());
        assertThat(reach.programme().people()).isZero();
    }

    @Test
    void whatIsTakenBackIsACounterEntryAndTheLineStaysWithItsReason() throws Exception {
        var id = write(ContactKind.INTERVIEW, Set.of(ann), 2);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(reach.programme().unnamed()).isEqualTo(2));
        var outcomes = Races.together(List.of(
                () -> people.as(manager, () -> takeBack(id)), () -> people.as(facilitator, () -> takeBack(id))));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(reach.programme().unnamed()).isZero();
            assertThat(reach.programme().people()).isZero();
            assertThat(reach.programme().organisations()).isZero();
        });
        assertThat(jdbc.sql("select count(*) from engagement_record")
                        .query(Integer.class)
                        .single())
                .as("two lines and their counter-entries")
                .isEqualTo(4);
        assertThat(people.as(manager, () -> contacts.log(FIRST)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.takenBack()).isEqualTo("Wrong day");
                    assertThat(line.met()).containsExactly("Ann of the mill");
                });
    }

    @Test
    void whatCannotBeWrittenDownIsRefused() {
        assertThatThrownBy(() -> write(ContactKind.VISIT, Set.of(), 0)).hasMessage("outreach.refusal.nobody-met");
        assertThatThrownBy(() -> write(ContactKind.VISIT, Set.of(facilitator), 0))
                .hasMessage("outreach.refusal.went-and-met");
        assertThatThrownBy(() -> people.as(
                        facilitator,
                        () -> contacts.record(new RecordContact(
                                ContactKind.VISIT, mill, clock.today().plusDays(1), Set.of(), Set.of(ann), 0, ""))))
                .hasMessage("outreach.refusal.day-ahead");
        assertThatThrownBy(() -> write(ContactKind.VISIT, Set.of(), 501)).hasMessage("outreach.unnamed");
        assertThatThrownBy(() -> people.as(ann, () -> contacts.log(FIRST))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theGapsSayWhatHasNotHappenedAndWhoCouldIntroduce() {
        var bob = people.named("Bob from elsewhere", Role.PARTICIPANT);
        ledger.attended(ann, "s1");
        write(ContactKind.VISIT, Set.of(bob), 0);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(reach.programme().people()).isEqualTo(2));
        assertThat(picture(Gap.NOTHING)).isEmpty();
        assertThat(picture(Gap.NO_SESSION)).isEmpty();
        assertThat(picture(Gap.NO_CONTACT)).isEmpty();
        assertThat(picture(Gap.NO_IDEA)).singleElement().satisfies(row -> {
            assertThat(row.session()).isTrue();
            assertThat(row.contact()).isTrue();
            assertThat(row.inquiry()).isFalse();
            assertThat(row.insiders()).isOne();
            assertThat(row.introducers()).containsExactly("Ann of the mill", "Bob from elsewhere");
        });
        var whole = people.as(manager, () -> gaps.picture(GapFilter.everything(), FIRST));
        assertThat(whole.whole().reached()).isOne();
        assertThat(whole.sectors().getLast().reached()).isOne();
        assertThat(whole.sectors().stream().mapToInt(GapShare::of).sum())
                .isEqualTo(whole.whole().of());
    }

    @Test
    void theGapsAreWhatTheLedgerSaysWhenItIsCountedByHand() {
        var barn = organisation("Blythvale Barn");
        organisation("Blythvale Quay");
        var cid = people.named("Cid of the barn", Role.PARTICIPANT);
        people.affiliate(cid, barn, LocalDate.of(2008, 1, 1));
        ledger.attended(ann, "s1");
        ledger.attended(cid, "s1");
        write(ContactKind.VISIT, Set.of(ann), 4);
        var interview = write(ContactKind.INTERVIEW, Set.of(cid), 0);
        await().atMost(Duration.ofSeconds(5)).until(() -> unreached("'INTERVIEW'") == whole() - 1);
        people.as(facilitator, () -> takeBack(interview));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(picture(Gap.NO_SESSION)).hasSize(1));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(unreached("'VISIT','INTERVIEW','BRIEFING'")).isEqualTo(whole() - 1));
        assertThat(gap(Gap.NO_SESSION)).isEqualTo(unreached("'ATTENDED_SESSION','ATTENDED_EVENT','ATTENDED_COURSE'"));
        assertThat(gap(Gap.NO_IDEA)).isEqualTo(unreached("'IDEA_SUBMITTED','IDEA_SUPPORTED','IDEA_COMMENTED'"));
        assertThat(gap(Gap.NO_INQUIRY)).isEqualTo(unreached("'INQUIRY_CONTRIBUTION'"));
        assertThat(gap(Gap.NO_CONTACT)).isEqualTo(unreached("'VISIT','INTERVIEW','BRIEFING'"));
        assertThat(gap(Gap.ANY)).isEqualTo(whole());
        var shares = people.as(manager, () -> gaps.picture(GapFilter.everything(), FIRST));
        for (var share : shares.sectors())
            assertThat(share.of())
                    .as(share.name())
                    .isEqualTo(
                            jdbc.sql("select count(*) from organisation o join programme_term s on s.id = o.sector_id"
                                            + " where s.name = ? and o.merged_into is null")
                                    .param(share.name())
                                    .query(Integer.class)
                                    .single());
        for (var share : shares.areas())
            assertThat(share.of())
                    .as(share.name())
                    .isEqualTo(jdbc.sql("select count(*) from organisation o join programme_term a on a.id = o.area_id"
                                    + " where a.name = ? and o.merged_into is null")
                            .param(share.name())
                            .query(Integer.class)
                            .single());
    }

    @Test
    void whoseAccountIsDeletedIntroducesNobodyAnyMore() {
        var bob = people.named("Bob from elsewhere", Role.PARTICIPANT);
        write(ContactKind.VISIT, Set.of(bob), 0);
        assertThat(picture(Gap.ANY))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.introducers()).containsExactly("Ann of the mill", "Bob from elsewhere"));
        for (var gone : List.of(ann, bob))
            SystemWork.call(() -> {
                members.erase(gone, "Deleted account");
                return gone;
            });
        assertThat(picture(Gap.ANY)).singleElement().satisfies(row -> {
            assertThat(row.insiders()).isZero();
            assertThat(row.introducers()).isEmpty();
        });
    }

    @Test
    void whatIsExportedIsWhatTheScreenShowsWithoutNamesHarmlessAndOnRecord() {
        var sector = programme.sectors().getLast();
        people.organisation(
                "=Quay of Blythvale", sector.id(), programme.areas().getFirst().id());
        ledger.attended(ann, "s1");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(picture(Gap.NO_SESSION)).hasSize(1));
        var all = csv(filter(Gap.ANY)).lines().toList();
        assertThat(all).hasSize(3);
        assertThat(all.getFirst()).contains("Organisation", "Inquiry", "Last reached");
        assertThat(all.get(1)).startsWith("'=Quay of Blythvale").endsWith("no,no,no,no,,0");
        assertThat(all.get(2))
                .startsWith("Blythvale Mill Trust")
                .contains("yes,no,no,no," + clock.today().getYear())
                .endsWith(",1");
        assertThat(csv(new GapFilter(Gap.NO_SESSION, sector.id(), null, "blythvale", Order.NAME))
                        .lines())
                .hasSize(2);
        assertThat(String.join("", all)).doesNotContain("Ann");
        assertThat(people.as(manager, () -> exports.export(filter(Gap.ANY), true)))
                .startsWith('P', 'K');
        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'outreach.audit.exported'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() -> people.as(people.person(Role.STEERING), () -> exports.export(filter(Gap.ANY), false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String csv(GapFilter filter) {
        return new String(people.as(manager, () -> exports.export(filter, false)), StandardCharsets.UTF_8);
    }

    private int gap(Gap gap) {
        return people.as(manager, () -> gaps.all(new GapFilter(gap, null, null, "", Order.NAME)))
                .size();
    }

    private int whole() {
        return jdbc.sql("select count(*) from organisation where merged_into is null")
                .query(Integer.class)
                .single();
    }

    /** Organisations without a line of these kinds that still stands. */
    private int unreached(String kinds) {
        return jdbc.sql("select count(*) from organisation o where o.merged_into is null and not exists ("
                        + "select 1 from engagement_record r where r.organisation_id = o.id and r.kind in (" + kinds
                        + ") and r.counters_id is null"
                        + " and not exists (select 1 from engagement_record c where c.counters_id = r.id))")
                .query(Integer.class)
                .single();
    }

    @Test
    void theSteeringGroupSeesHowManyAndNoNames() {
        var steering = people.person(Role.STEERING);
        var rows = people.as(steering, () -> gaps.picture(filter(Gap.NOTHING), FIRST))
                .rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.insiders()).isOne();
            assertThat(row.introducers()).isEmpty();
        });
        assertThatThrownBy(() -> people.as(ann, () -> gaps.picture(filter(Gap.NOTHING), FIRST)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMergedOrganisationIsNoGapAndBringsWhoWasMetThere() {
        var duplicate = organisation("Blythvale Mill");
        people.as(
                facilitator,
                () -> contacts.record(
                        new RecordContact(ContactKind.VISIT, duplicate, clock.today(), Set.of(), Set.of(ann), 0, "")));
        people.as(manager, () -> register.merge(duplicate, mill));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(picture(Gap.ANY)).singleElement().matches(GapRow::contact));
        assertThat(people.as(manager, () -> contacts.logOf(mill, FIRST))).hasSize(1);
    }

    @Test
    void aPageCostsTheSameNumberOfStatementsHoweverManyOrganisationsThereAre() {
        var few = statements.during(() -> people.as(manager, () -> gaps.picture(GapFilter.everything(), FIRST)));
        for (var i = 0; i < 30; i++) people.affiliate(ann, organisation("Hall " + i), LocalDate.of(2008, 1, 1));
        assertThat(statements.during(() -> people.as(manager, () -> gaps.picture(GapFilter.everything(), FIRST))))
                .isEqualTo(few);
    }

    private List<GapRow> picture(Gap gap) {
        return people.as(manager, () -> gaps.picture(filter(gap), FIRST).rows().getContent());
    }

    private static GapFilter filter(Gap gap) {
        return new GapFilter(gap, null, null, "blythvale", Order.LONGEST_AGO);
    }

    private ContactId write(ContactKind kind, Set<MemberId> met, int unnamed) {
        return people.as(
                facilitator,
                () -> contacts.record(new RecordContact(
                        kind, mill, clock.today(), Set.of(), met, unnamed, "They asked about buses.")));
    }

    private boolean takeBack(ContactId id) {
        contacts.takeBack(id, "Wrong day");
        return true;
    }

    private OrganisationId organisation(String name) {
        return people.organisation(
                name,
                programme.sectors().getFirst().id(),
                programme.areas().getFirst().id());
    }
}
