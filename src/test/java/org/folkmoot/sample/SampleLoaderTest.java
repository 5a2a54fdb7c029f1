package org.folkmoot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.engagement.ReachService;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.openfigures.StripSitesService;
import org.folkmoot.prioritymap.OverlayQuery;
import org.folkmoot.prioritymap.OverlayService;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.testing.ContributionRows;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The first start with the sample, as it is: the runner has been through when a test begins. */
@SpringBootTest
@ActiveProfiles("sample")
@ContextConfiguration(initializers = TestDatabase.class)
class SampleLoaderTest {

    @Autowired
    private SampleLoader loader;

    @Autowired
    private SampleHistory history;

    @Autowired
    private SampleMark mark;

    @Autowired
    private ReachService reach;

    @Autowired
    private FrozenFiguresService frozen;

    @Autowired
    private StripSitesService strip;

    @Autowired
    private OverlayService overlays;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SampleSettings settings;

    @Test
    void itIsAsLargeAsTheSampleProgrammeSays() {
        assertThat(count("member")).isBetween(610, 630);
        assertThat(count("organisation")).isEqualTo(46);
        assertThat(count("idea")).isEqualTo(180);
        assertThat(count("idea_answer")).isBetween(95, 105);
        assertThat(count("decision where standing = true")).isBetween(8, 15);
        assertThat(count("publication")).isEqualTo(4);
        assertThat(count("inquiry where seats = 30")).isEqualTo(3);
        assertThat(count("member_role where role = 'STEERING'")).isEqualTo(10);
        assertThat(count("dialogue_session d join conversation_series s on s.id = d.series_id"
                        + " where s.title = 'Conversations that matter'"))
                .isEqualTo(20);
        assertThat(count("dialogue_session d join conversation_series s on s.id = d.series_id"
                        + " where s.title = 'Launch events'"))
                .isEqualTo(9);
    }

    @Test
    void fifteenToTwentyInAHundredDoNotCome() {
        var past = " join dialogue_session d on d.id = p.session_id"
                + " join conversation_series s on s.id = d.series_id and s.title = 'Conversations that matter'"
                + " where p.standing = true and d.ends_at < now()";
        var places = count("place p" + past);
        var came = count("place p" + past + " and exists (select 1 from check_in c"
                + " where c.session_id = p.session_id and c.member_id = p.member_id and c.standing = true)");
        assertThat((places - came) * 100.0 / places).isBetween(15.0, 20.0);
    }

    @Test
    void thoseWhoCameSayHowItWasAndItIsFourOnAverage() {
        assertThat(jdbc.queryForObject(
                        "select avg(cast(score as decimal(9, 4))) from feedback_answer where standing = true",
                        Double.class))
                .isBetween(3.85, 4.15);
        assertThat(count("feedback_answer where standing = true and score is not null"))
                .isGreaterThan(250);
        assertThat(
                        count(
                                "feedback_answer a join feedback_asking f on f.id = a.asking_id where f.asking_round = 'AGAIN'"))
                .isGreaterThan(40);
        assertThat(count("feedback_missed_note")).isGreaterThan(40);
        assertThat(count("mail_message where subject like 'How was it?%'"))
                .as("mails to follow a link from")
                .isGreaterThan(5);
    }

    @Test
    void aSessionOfThePastWentThroughThreeRounds() {
        assertThat(count("room_round where state in ('ENDED', 'RANKED')")).isEqualTo(3);
        assertThat(count("round_card where standing = true")).isEqualTo(19);
        assertThat(count("round_card where group_id is not null")).isEqualTo(9);
        assertThat(count("card_group")).isEqualTo(3);
        assertThat(count("round_dot")).isGreaterThan(20);
    }

    /** Frozen once the ledger had everything: the figures a visitor reads are those of the reach page. */
    @Test
    void figuresWereFrozenForTheBoardTwiceAndTheFirstOnesWithdrawn() {
        var whole = reach.programme();
        assertThat(whole.people()).isPositive();
        assertThat(frozen.find(1).orElseThrow().about().isWithdrawn()).isTrue();
        assertThat(frozen.find(2).orElseThrow()).satisfies(one -> {
            assertThat(one.about().isWithdrawn()).isFalse();
            assertThat(one.intact()).isTrue();
            assertThat(one.figures().programme().people()).isEqualTo(whole.people());
            assertThat(one.figures().programme().places()).isEqualTo(whole.places());
            assertThat(one.figures().programme().unnamed()).isEqualTo(whole.unnamed());
        });
        assertThat(frozen.list(PageRequest.of(0, 20))).hasSize(2);
        assertThat(strip.now().sites().sites())
                .containsExactly("https://www.example.org", "https://*.partners.example.org");
    }

    /** Sums from the file of the sample, and from the raw rows, against what the portal shows a visitor. */
    @Test
    void theOverlayOfFiveGroupsIsWhatTheRowsAddUpTo() {
        var inquiry = InquiryId.parse(jdbc.queryForObject(
                        "select p.inquiry_id from priority_map p join inquiry i on i.id = p.inquiry_id"
                                + " where i.stage = 'REPORTING'",
                        String.class))
                .orElseThrow();
        var overlay = overlays.overlay(OverlayQuery.of(inquiry));
        assertThat(overlay.groups()).isEqualTo(5);
        assertThat(overlay.cells()).hasSize(10).allSatisfy(cell -> {
            for (var level : PriorityLevel.values()) {
                var marked = level == PriorityLevel.HIGH ? "H" : "P";
                var inFile = SampleFiles.priorityMap().groups().stream()
                        .flatMap(group -> group.marks().stream())
                        .filter(mark ->
                                mark.place().equals(cell.name()) && mark.level().equals(marked))
                        .count();
                var rows = count("priority_mark m join frame_sub_area s on s.id = m.sub_area_id where s.name = '"
                        + cell.name() + "' and m.mark_level = '" + level + "'");
                if (level == PriorityLevel.NOT_IDENTIFIED)
                    assertThat(cell.of(level))
                            .isEqualTo(5 - cell.of(PriorityLevel.HIGH) - cell.of(PriorityLevel.PRIORITY));
                else assertThat(cell.of(level)).isEqualTo(rows).isEqualTo((int) inFile);
            }
        });
        assertThat(overlay.raised()).isEqualTo(9);
    }

    @Test
    void aSessionCanBeCheckedInToAtOnceHasFreePlacesAndOneUpcomingIsFull() {
        assertThat(count("dialogue_session where taken < capacity and starts_at > now()"
                        + " and starts_at < timestampadd(minute, 60, now())"))
                .isEqualTo(1);
        assertThat(count("dialogue_session where taken = capacity and starts_at > now()"))
                .isEqualTo(1);
    }

    @Test
    void aSeriesToComeHasVenuesOneDateOnlineAndDatesThatNeedASecondFacilitator() {
        var to =
                "dialogue_session d join conversation_series s on s.id = d.series_id and s.title = 'Tables on Tuesdays'";
        assertThat(count(to)).isEqualTo(6);
        assertThat(count(to + " where d.join_link is not null and d.venue_id is null"))
                .isEqualTo(1);
        assertThat(count(to + " join venue v on v.id = d.venue_id where v.access_notes <> ''"))
                .isEqualTo(5);
        assertThat(count(to + " where s.facilitators_needed > (select count(*) from session_facilitator f"
                        + " where f.session_id = d.id and f.standing = true)"))
                .isEqualTo(2);
    }

    @Test
    void reachIsWhatTheCheckInsAndContributionsAddUpTo() {
        var strands = reach.overview().strands();
        for (var strand : strands) {
            var attended = "check_in c join dialogue_session d on d.id = c.session_id"
                    + " join conversation_series s on s.id = d.series_id join strand t on t.id = s.strand_id"
                    + " where c.standing = true and t.strand_number = "
                    + strand.strand().number();
            var contributed = "i.strand_id in (select id from strand where strand_number = "
                    + strand.strand().number() + ")";
            var met = "outreach_person c join outreach_contact k on k.id = c.contact_id"
                    + " join strand t on t.id = k.strand_id where c.part = 'MET'"
                    + " and not exists (select 1 from outreach_correction x where x.contact_id = k.id)"
                    + " and t.strand_number = " + strand.strand().number();
            var before = "history_line c join strand t on t.id = c.strand_id where c.standing_key is not null"
                    + " and t.strand_number = " + strand.strand().number();
            assertThat(strand.reach().people())
                    .as(strand.strand().name())
                    .isEqualTo(distinctMembers(attended)
                            + ContributionRows.people(jdbc, contributed)
                            + distinctMembers(met)
                            + distinctMembers(before));
            assertThat(strand.reach().activities())
                    .as(strand.strand().name())
                    .isEqualTo(distinct("c.session_id", attended)
                            + ContributionRows.inquiries(jdbc, contributed)
                            + distinct("c.contact_id", met)
                            + distinct("c.activity_key", before));
        }
        assertThat(reach.overview().strands()).anySatisfy(line -> {
            assertThat(line.strand().number()).isEqualTo(5);
            assertThat(line.reach().people()).isBetween(200, 320);
            assertThat(line.reach().unnamed()).isBetween(20, 40);
        });
        assertThat(reach.overview().programme().organisations()).isEqualTo(43);
        assertThat(reach.overview().programme().sectors()).isEqualTo(6);
    }

    /** As the file has it: five people and two head counts, a line twice, one to come, one with fewer heads than none. */
    @Test
    void theListOfABriefingBeforeThePortalWasThereCounts() {
        assertThat(count("sheet_import where kind = 'ATTENDANCE' and state = 'DONE' and added = 7 and left_out = 3"))
                .isEqualTo(1);
        assertThat(count("history_line where standing_key is not null")).isEqualTo(7);
        assertThat(distinctMembers("history_line c where c.standing_key is not null"))
                .isEqualTo(5);
        assertThat(number("select sum(heads) from history_line where member_id is null"))
                .isEqualTo(15);
        assertThat(history.load()).as("once").isFalse();
    }

    @Test
    void everySignInHasSomethingUnreadInTheInbox() {
        for (var who : java.util.List.of("participant", "facilitator", "steering", "manager", "observer", "admin"))
            assertThat(count("notification n join member m on m.id = n.member_id where n.in_app = true and n.read_at is"
                            + " null and m.email = '" + who + "@example.org'"))
                    .as(who)
                    .isPositive();
    }

    @Test
    void whoeverSignsInFindsSomethingOfTheirOwn() {
        var mine = " (select id from member where email = 'participant@example.org')";
        assertThat(count("idea where stage in ('SUBMITTED', 'SHORTLISTED') and proposer_id in" + mine))
                .isPositive();
        assertThat(count("idea where stage = 'APPROVED' and proposer_id in" + mine))
                .isPositive();
        assertThat(count("idea_support where member_id in" + mine)).isPositive();
        assertThat(count("saved_search where member_id in" + mine)).isEqualTo(2);
        assertThat(count("inquiry_seat where standing = true and member_id in" + mine))
                .isEqualTo(1);
        assertThat(count("place p join dialogue_session d on d.id = p.session_id"
                        + " where p.standing = true and d.starts_at > now() and p.member_id in" + mine))
                .isEqualTo(1);
        for (var name : new String[] {"participant", "facilitator", "steering", "manager", "observer", "admin"})
            assertThat(encoder.matches(
                            settings.password(),
                            accounts.loadUserByUsername(name + "@example.org").getPassword()))
                    .as(name)
                    .isTrue();
        assertThat(count("member where password_hash is not null")).isEqualTo(6);
    }

    @Test
    void twoReportsWaitForTheManagerAndOneIdeaIsHidden() {
        assertThat(count("moderation_case where pending_since is not null")).isEqualTo(2);
        assertThat(count("idea where visibility = 'HIDDEN'")).isEqualTo(1);
    }

    @Test
    void peopleTalkWriteTogetherAndOneDraftWaits() {
        assertThat(count("comment_entry where subject_kind = 'idea'")).isEqualTo(5);
        assertThat(count("comment_reference")).isEqualTo(1);
        assertThat(count("idea_coauthor where state = 'ACCEPTED'")).isEqualTo(1);
        assertThat(count("idea where revision = 2")).isEqualTo(1);
        assertThat(count("idea_draft")).isEqualTo(1);
    }

    @Test
    void commonThemesArePublishedOnceAndGatheredOnce() {
        assertThat(count("theme_gathering where state = 'PUBLISHED'")).isEqualTo(1);
        assertThat(count("theme_gathering where state = 'DRAFT'")).isEqualTo(1);
        assertThat(count("gathered_line l join theme_gathering g on g.id = l.gathering_id where g.state = 'PUBLISHED'"))
                .as("every line named in the sample's text was found")
                .isEqualTo(23);
        assertThat(count("passed_over_line")).isEqualTo(2);
    }

    @Test
    void theInquiryThatReportsHasEvidenceFindingsAndAChosenOption() {
        var reporting = " x join inquiry i on i.id = x.inquiry_id where i.stage = 'REPORTING'";
        assertThat(count("evidence_entry" + reporting)).isEqualTo(12);
        assertThat(count("finding" + reporting)).isEqualTo(5);
        assertThat(count("finding_evidence")).isEqualTo(10);
        assertThat(count("inquiry_asset" + reporting)).isEqualTo(6);
        assertThat(count("inquiry_option" + reporting)).isEqualTo(3);
        assertThat(count("inquiry_option where chosen = true")).isEqualTo(1);
        assertThat(count("must_do" + reporting)).isEqualTo(3);
    }

    @Test
    void theSecondStartChangesNothing() {
        var before = count("member") + count("place") + count("engagement_record");
        assertThat(loader.load()).isFalse();
        assertThat(count("member") + count("place") + count("engagement_record"))
                .isEqualTo(before);
    }

    @Test
    void itsDataStayOnThisMachineWhenTheProfileIsGone() {
        var open = new MockEnvironment().withProperty("server.address", "0.0.0.0");
        assertThatThrownBy(() -> new SampleDataStaysHome(mark, open)).isInstanceOf(NotOnThisAddressException.class);
    }

    @Test
    void everythingHasArrivedWhenThePortalIsReady() {
        assertThat(count("EVENT_PUBLICATION where completion_date is null")).isZero();
    }

    private int distinctMembers(String from) {
        return distinct("c.member_id", from);
    }

    private int distinct(String what, String from) {
        return number("select count(distinct " + what + ") from " + from);
    }

    private int count(String from) {
        return number("select count(*) from " + from);
    }

    private int number(String sql) {
        var found = jdbc.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }
}
