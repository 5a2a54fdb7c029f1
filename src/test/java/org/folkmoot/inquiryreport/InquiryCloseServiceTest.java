package org.folkmoot.inquiryreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class InquiryCloseServiceTest {

    private static final WriteCloseEntry LUNCH = new WriteCloseEntry.Activity("A lunch club in Eye.", "Mill Trust");
    private static final WriteCloseEntry VISITS =
            new WriteCloseEntry.Efficiency("One visit in place of two.", "two hours a person", 12_000, "older people");

    @Autowired
    InquiryCloseService closing;

    @Autowired
    InquiryMetricsService metrics;

    @Autowired
    InquiryReportDocuments documents;

    @Autowired
    InquiryService inquiries;

    @Autowired
    TestInquiryReports made;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId lead;
    private MemberId bob;
    private MemberId manager;

    @BeforeEach
    void programme() {
        programme.load();
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        manager = people.person(Role.MANAGER);
    }

    @Test
    void anInquiryClosesWithAPublishedReportAndSomethingSaidOfEachKind() {
        var draft = made.circulated("Draft?", lead, bob);
        made.nothingCame(draft, lead);
        refused("report-not-published", () -> close(draft));
        var id = made.published("What would help?", lead, bob);
        refused("influence-missing", () -> close(id));
        add(id, influence("Their plan names it."));
        refused("efficiency-missing", () -> close(id));
        add(id, VISITS);
        refused("activity-missing", () -> close(id));
        add(id, new WriteCloseEntry.Nothing(CloseKind.ACTIVITY, "It was too early."));
        assertThat(people.asVisitor(() -> closing.of(id)))
                .as("read by all once it is closed")
                .isEmpty();
        assertThat(of(lead, id).complete()).isTrue();
        close(id);
        assertThat(stage(id)).isEqualTo(InquiryStage.CLOSED);
        assertThat(people.asVisitor(() -> closing.of(id)).orElseThrow().of(CloseKind.INFLUENCE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.evidence()).isEqualTo("Their plan names it.");
                    assertThat(one.placement()).contains(" × ");
                });
        assertThatThrownBy(() -> add(id, LUNCH)).hasMessage("inquiry.refusal.closed");
    }

    @Test
    void noneIsSaidWithASentenceAndNotBesideSomething() {
        var id = made.published("What would help?", lead, bob);
        assertThatThrownBy(() -> new WriteCloseEntry.Nothing(CloseKind.ACTIVITY, " "))
                .isInstanceOf(UnusableInputException.class);
        add(id, new WriteCloseEntry.Nothing(CloseKind.ACTIVITY, "Too early."));
        refused("entries-stand", () -> add(id, new WriteCloseEntry.Nothing(CloseKind.ACTIVITY, "Twice.")));
        add(id, LUNCH);
        assertThat(of(lead, id).of(CloseKind.ACTIVITY))
                .extracting(CloseEntry::what)
                .containsExactly("A lunch club in Eye.");
        refused("entries-stand", () -> add(id, new WriteCloseEntry.Nothing(CloseKind.ACTIVITY, "Too early.")));
        people.as(
                lead,
                () -> closing.takeOut(id, of(lead, id).entries().getFirst().id()));
        assertThat(of(lead, id).missing()).containsExactly(CloseKind.values());
        assertThat(jdbc.queryForObject("select count(*) from inquiry_close_entry", Integer.class))
                .as("rows are kept")
                .isEqualTo(2);
    }

    @Test
    void anEntryIsChangedByWhoReadItAsItStandsAndByThoseWhoRunTheInquiry() {
        var id = made.published("What would help?", lead, bob);
        assertThatThrownBy(() -> people.as(bob, () -> closing.add(id, LUNCH)))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        add(id, LUNCH);
        var entry = of(lead, id).entries().getFirst();
        var better = new WriteCloseEntry.Activity("Two lunch clubs.", "Mill Trust");
        people.as(lead, () -> closing.change(id, entry.id(), better, entry.revision()));
        refused("changed-meanwhile", () -> people.as(lead, () -> closing.change(id, entry.id(), LUNCH, 1)));
        refused("entry-gone", () -> people.as(lead, () -> closing.change(id, entry.id(), VISITS, 2)));
        assertThat(of(bob, id).entries()).extracting(CloseEntry::what).containsExactly("Two lunch clubs.");
        assertThat(of(bob, id).writing()).isFalse();
        refused(
                "placement-unknown",
                () -> add(
                        id,
                        new WriteCloseEntry.Influence(
                                new ClosePlacement.Beside(new ConditionId(new UUID(0, 1))), "So.", "There.")));
    }

    @Test
    void anEfficiencySaysHowMuchInWordsOrInPounds() {
        assertThatThrownBy(() -> new WriteCloseEntry.Efficiency("Faster.", "", null, "all"))
                .hasMessage("inquiryreport.close.amount.form");
        assertThatThrownBy(() -> new WriteCloseEntry.Efficiency("Faster.", "", 0, "all"))
                .hasMessage("inquiryreport.close.pounds.form");
        assertThat(new WriteCloseEntry.Efficiency("Faster.", "", 5, "all").pounds())
                .isEqualTo(5);
    }

    @Test
    void theMetricsCountClosedInquiriesAlone() {
        var first = closed("First?", influence("Said."), influence("Again."), VISITS, LUNCH, LUNCH);
        closed(
                "Second?",
                new WriteCloseEntry.Nothing(CloseKind.INFLUENCE, "None."),
                new WriteCloseEntry.Efficiency("Less paper.", "a box a week", null, "all"),
                LUNCH);
        var open = made.published("Open?", lead, bob);
        add(open, LUNCH);
        var all = people.asVisitor(() -> metrics.metrics());
        assertThat(all.closed()).isEqualTo(2);
        assertThat(all.inquiriesWith(CloseKind.INFLUENCE)).isEqualTo(1);
        assertThat(all.inquiriesWith(CloseKind.EFFICIENCY)).isEqualTo(2);
        assertThat(all.things(CloseKind.ACTIVITY)).isEqualTo(3);
        assertThat(all.poundsAYear()).isEqualTo(12_000);
        assertThat(all.lines().getLast().inquiry()).isEqualTo(first);
        var table = new String(documents.csv(all), StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(1 + 5 + 3);
        assertThat(table).contains("two hours a person,12000,older people");
    }

    @Test
    void withoutAClosedInquiryThereIsNothingToCount() {
        assertThat(metrics.metrics().closed()).isZero();
        assertThat(metrics.metrics().poundsAYear()).isZero();
    }

    @Test
    void closingWhileTheRecordIsEditedSeesItBeforeOrAfterButNeverHalf() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = made.published("Question " + round + "?", lead, bob);
            made.nothingCame(id, lead);
            var entry = of(lead, id).of(CloseKind.ACTIVITY).getFirst();
            var outcomes = Races.<String>together(List.of(
                    () -> {
                        people.as(lead, () -> closing.takeOut(id, entry.id()));
                        return "";
                    },
                    () -> {
                        close(id);
                        return "";
                    }));
            assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
            var closed = stage(id) == InquiryStage.CLOSED;
            assertThat(of(lead, id).missing().isEmpty()).isEqualTo(closed);
            assertThat(outcomes)
                    .filteredOn(one -> !one.won())
                    .allSatisfy(one -> assertThat(one.thrown().getMessage())
                            .isIn("inquiry.refusal.closed", "inquiryreport.refusal.activity-missing"));
        }
    }

    @Test
    void twoWhoSayNoneAtOnceSayItOnce() throws Exception {
        var id = made.published("What would help?", lead, bob);
        var outcomes = Races.<String>together(List.of(() -> none(id), () -> none(id), () -> none(id)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(of(lead, id).entries()).hasSize(1);
    }

    private String none(InquiryId id) {
        add(id, new WriteCloseEntry.Nothing(CloseKind.INFLUENCE, "None."));
        return "";
    }

    private InquiryId closed(String question, WriteCloseEntry... asked) {
        var id = made.published(question, lead, bob);
        for (var one : asked) add(id, one);
        close(id);
        return id;
    }

    private WriteCloseEntry influence(String evidence) {
        var strategy = programmes.strategy();
        return new WriteCloseEntry.Influence(
                new ClosePlacement.Cell(
                        strategy.themes().getFirst().id(),
                        strategy.principles().getFirst().id()),
                "It is in the new plan.",
                evidence);
    }

    private void add(InquiryId id, WriteCloseEntry asked) {
        people.as(lead, () -> closing.add(id, asked));
    }

    private void close(InquiryId id) {
        people.as(manager, () -> inquiries.close(id));
    }

    private InquiryStage stage(InquiryId id) {
        return inquiries.find(id).orElseThrow().inquiry().stage();
    }

    private CloseRecord of(MemberId reader, InquiryId id) {
        return people.as(reader, () -> closing.of(id)).orElseThrow();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("inquiryreport.refusal." + key);
    }
}
