package org.folkmoot.option;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.inquiryreport.TestInquiryReports;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.privacy.PersonalDataService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class OptionServiceTest {

    @Autowired
    OptionService options;

    @Autowired
    MustDoService mustDos;

    @Autowired
    OptionExportService exports;

    @Autowired
    OptionsReport report;

    @Autowired
    TestInquiryReports reports;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    TestOptions written;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService inquiryService;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    private InquiryId inquiry;
    private MemberId lead;
    private MemberId ann;
    private MemberId outsider;

    @BeforeEach
    void inquiry() {
        programme.load();
        lead = people.named("Lea Lead", Role.PARTICIPANT);
        ann = people.named("Ann Ashe", Role.PARTICIPANT);
        outsider = people.named("Otto Out", Role.PARTICIPANT);
        inquiry = inquiries.underWay("What would let people stay at home?", 30, lead);
        inquiries.takeSeat(ann, inquiry);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void anOptionKeepsItsBenefitsAndRisksInTheirOrder() {
        var id = written.option(ann, inquiry, "One page");
        var other = new WriteOption(
                "One page for all",
                "Three questions first.",
                List.of("Cheap", "On paper", "Quick"),
                List.of(new OptionRisk("Stops", "A date")),
                "");
        people.as(lead, () -> options.change(inquiry, id, 1, other));
        assertThat(appraisal(ann).options()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(other);
            assertThat(one.revision()).isEqualTo(2);
        });
    }

    @Test
    void onlyThoseInsideReadAndWriteUntilItReports() {
        var id = written.option(ann, inquiry, "One page");
        refused("inquiry.refusal.not-inside", () -> appraisal(outsider));
        refused("inquiry.refusal.not-inside", () -> people.as(outsider, () -> exports.csv(inquiry)));
        refused("inquiry.refusal.not-inside", () -> written.option(outsider, inquiry, "Mine"));
        refused("inquiry.refusal.not-inside", () -> people.as(outsider, () -> mustDos.add(inquiry, "Mine")));
        written.option(ann, inquiry, "Pairs");
        refused(
                "inquiry.refusal.not-theirs-to-run",
                () -> people.as(ann, () -> options.choose(inquiry, id, "I like it")));
        report(lead);
        refused("inquiry.refusal.not-under-way", () -> written.option(ann, inquiry, "Late"));
        people.as(lead, () -> options.choose(inquiry, id, "It can begin at once"));
        assertThat(people.asVisitor(() -> options.appraisal(inquiry)).choice()).hasValueSatisfying(choice -> {
            assertThat(choice.reason()).isEqualTo("It can begin at once");
            assertThat(choice.by()).isEmpty();
        });
        reports.readyToClose(inquiry);
        people.as(people.person(Role.MANAGER), () -> inquiryService.close(inquiry));
        refused("inquiry.refusal.closed", () -> people.as(lead, () -> options.takeBack(inquiry, id, "Closed already")));
    }

    @Test
    void twoAreNeededAndWhileAChoiceStandsTheOptionsStay() {
        var page = written.option(ann, inquiry, "One page");
        refused(
                "option.refusal.two-needed",
                () -> people.as(lead, () -> options.choose(inquiry, page, "The only one")));
        var pairs = written.option(ann, inquiry, "Pairs");
        people.as(lead, () -> options.choose(inquiry, page, "It can begin at once"));
        refused("option.refusal.chosen-already", () -> people.as(lead, () -> options.choose(inquiry, pairs, "Better")));
        refused(
                "option.refusal.choice-stands",
                () -> people.as(ann, () -> options.change(inquiry, page, 1, TestOptions.words("Other"))));
        refused("option.refusal.choice-stands", () -> people.as(ann, () -> options.remove(inquiry, page, 1)));
        refused("option.refusal.choice-stands", () -> written.option(ann, inquiry, "A third"));
        refused(
                "option.refusal.not-chosen",
                () -> people.as(lead, () -> options.takeBack(inquiry, pairs, "Not this one")));
        people.as(lead, () -> options.takeBack(inquiry, page, "The trial failed"));
        people.as(lead, () -> options.choose(inquiry, pairs, "It worked six times"));
        assertThat(appraisal(ann).steps())
                .extracting(OptionStepLine::kind, OptionStepLine::option, OptionStepLine::by)
                .containsExactly(
                        tuple(OptionStepKind.CHOSEN, "One page", "Lea Lead"),
                        tuple(OptionStepKind.TAKEN_BACK, "One page", "Lea Lead"),
                        tuple(OptionStepKind.CHOSEN, "Pairs", "Lea Lead"));
        assertThat(jdbc.queryForList(
                        "select what from audit_entry where what like 'option.%' order by happened_at, id",
                        String.class))
                .hasSize(3);
    }

    @Test
    void anOptionRemovedLeavesTheComparisonAndItsStepsKeepItsName() {
        var page = written.option(ann, inquiry, "One page");
        written.option(ann, inquiry, "Pairs");
        people.as(lead, () -> options.choose(inquiry, page, "First thought"));
        people.as(lead, () -> options.takeBack(inquiry, page, "Second thought"));
        refused("option.refusal.changed-meanwhile", () -> people.as(ann, () -> options.remove(inquiry, page, 9)));
        people.as(ann, () -> options.remove(inquiry, page, 1));
        refused("option.refusal.option-unknown", () -> people.as(ann, () -> options.remove(inquiry, page, 1)));
        assertThat(appraisal(ann).options()).extracting(OptionDetail::title).containsExactly("Pairs");
        assertThat(appraisal(ann).steps()).extracting(OptionStepLine::option).containsOnly("One page");
    }

    @Test
    void twoLeadsChooseAtOnceAndOneChoiceStands() throws Exception {
        var page = written.option(ann, inquiry, "One page");
        var pairs = written.option(ann, inquiry, "Pairs");
        var manager = people.person(Role.MANAGER);
        var outcomes =
                Races.together(List.<Callable<Object>>of(() -> choose(lead, page), () -> choose(manager, pairs)));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(one -> assertThat(one.thrown())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                no -> assertThat(no.refusal()).isEqualTo(OptionRefusal.CHOSEN_ALREADY)));
        assertThat(jdbc.queryForObject("select count(*) from inquiry_option where chosen = true", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void twoPeopleChangeOneOptionAndTheSlowerIsTold() throws Exception {
        var id = written.option(ann, inquiry, "One page");
        var outcomes = Races.together(
                List.<Callable<Object>>of(() -> change(ann, id, "Page A"), () -> change(lead, id, "Page B")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(one -> assertThat(one.thrown())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                no -> assertThat(no.refusal()).isEqualTo(OptionRefusal.CHANGED_MEANWHILE)));
    }

    @Test
    void whatHoldsWhicheverIsChosenIsWrittenChangedAndRemoved() {
        people.as(ann, () -> {
            mustDos.add(inquiry, "Ask for consent once");
            mustDos.add(inquiry, "Stop two forms");
        });
        var first = appraisal(ann).mustDos().getFirst();
        people.as(lead, () -> mustDos.change(inquiry, first.id(), 1, "Ask for consent once, in plain words"));
        refused(
                "option.refusal.changed-meanwhile",
                () -> people.as(ann, () -> mustDos.change(inquiry, first.id(), 1, "Late")));
        people.as(ann, () -> mustDos.remove(inquiry, first.id(), 2));
        assertThat(appraisal(ann).mustDos()).extracting(MustDoLine::wording).containsExactly("Stop two forms");
    }

    @Test
    void whatIsTooLongOrTooManyIsRefused() {
        assertThat(WriteOption.benefits(" Quick \n\nCheap\n")).containsExactly("Quick", "Cheap");
        assertThatThrownBy(() -> WriteOption.benefits("x\n".repeat(WriteOption.LINES_MAX + 1)))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> WriteOption.benefits("x".repeat(WriteOption.LINE_MAX + 1)))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new OptionRisk("", "Against nothing")).isInstanceOf(UnusableInputException.class);
        IntStream.range(0, OptionService.OPTIONS_MAX).forEach(i -> written.option(ann, inquiry, "Option " + i));
        refused("option.refusal.too-many-options", () -> written.option(ann, inquiry, "One more"));
    }

    @Test
    void aTableAndTheReportSayWhatIsWrittenAndWhatIsChosen() {
        assertThat(told()).isEmpty();
        var page = written.option(ann, inquiry, "=One page");
        written.option(ann, inquiry, "Pairs");
        people.as(ann, () -> mustDos.add(inquiry, "Ask for consent once"));
        people.as(lead, () -> options.choose(inquiry, page, "It can begin at once"));
        var table = new String(people.as(ann, () -> exports.csv(inquiry)), UTF_8)
                .lines()
                .toList();
        assertThat(table.getFirst()).endsWith("Option,Chosen,What,Text,Mitigation");
        assertThat(table)
                .contains(
                        "'=One page,yes,Benefit,Quick,",
                        "'=One page,yes,Risk,Grows,One owner",
                        "Pairs,,Who keeps the resources,The council,",
                        ",,Whatever is chosen,Ask for consent once,");
        assertThat(told())
                .contains(
                        "**Chosen: =One page.** It can begin at once",
                        "### Pairs",
                        "- Quick",
                        "- Grows (against it: One owner)",
                        "- Stops",
                        "### Whatever is chosen",
                        "- Ask for consent once");
    }

    @Test
    void readingCostsTheSameHoweverManyOptionsThereAre() {
        written.option(ann, inquiry, "One page");
        var few = statements.during(() -> appraisal(ann));
        IntStream.range(0, 4).forEach(i -> written.option(ann, inquiry, "Option " + i));
        assertThat(statements.during(() -> appraisal(ann))).isEqualTo(few);
    }

    @Test
    void aPersonTakesWhatTheyWroteWithThem() throws Exception {
        var page = written.option(lead, inquiry, "One page");
        written.option(lead, inquiry, "Pairs");
        people.as(lead, () -> {
            mustDos.add(inquiry, "Ask for consent once");
            options.choose(inquiry, page, "It can begin at once");
        });
        people.signIn(lead);
        var out = new ByteArrayOutputStream();
        personalData.writeHtml(out);
        assertThat(out.toString(UTF_8))
                .contains("One page", "It can begin at once", "Ask for consent once")
                .doesNotContainPattern("option\\.data\\.[a-zA-Z]");
    }

    private String told() {
        return people.as(
                lead, () -> report.text(rooms.find(inquiry).orElseThrow()).orElse(""));
    }

    private void report(MemberId by) {
        inquiries.contribute(by, inquiry, "A bus on Sundays.");
        people.as(people.person(Role.MANAGER), () -> inquiryService.report(inquiry));
    }

    private Object choose(MemberId by, OptionId id) {
        return people.as(by, () -> {
            options.choose(inquiry, id, "Because");
            return id;
        });
    }

    private Object change(MemberId by, OptionId id, String title) {
        return people.as(by, () -> {
            options.change(inquiry, id, 1, TestOptions.words(title));
            return id;
        });
    }

    private OptionAppraisal appraisal(MemberId by) {
        return people.as(by, () -> options.appraisal(inquiry));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().key()).isEqualTo(key));
    }
}
