package org.folkmoot.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.issue.IssueServiceTest.refused;

import java.util.List;
import java.util.concurrent.Callable;
import org.folkmoot.action.ActionLine;
import org.folkmoot.action.ActionService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.issue.SolutionCost.Level;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
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
class SolutionServiceTest {

    @Autowired
    SolutionService solutions;

    @Autowired
    IssueService issues;

    @Autowired
    IdeaService ideas;

    @Autowired
    ActionService actions;

    @Autowired
    InquiryService stages;

    @Autowired
    TestIssues made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate jdbc;

    private MemberId lead;
    private MemberId bob;
    private InquiryId id;
    private IssueId buses;

    @BeforeEach
    void inquiry() {
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        id = made.inquiry(lead);
        bob = made.seated(id, "Bob Bell");
        buses = made.issue(bob, id, "Buses");
    }

    @Test
    void solutionsAreLetteredWithinTheInquiryAndALetterIsGivenOnce() throws Exception {
        var heating = made.issue(bob, id, "Heating");
        var first = made.solution(bob, id, buses, TestIssues.text("A bus on Sundays"));
        made.solution(bob, id, heating, TestIssues.text("Doors"));
        people.as(bob, () -> solutions.remove(id, first));
        Races.together(List.<Callable<SolutionId>>of(
                () -> made.solution(bob, id, buses, TestIssues.text("A shared taxi")),
                () -> made.solution(lead, id, buses, TestIssues.text("A bicycle"))));
        assertThat(all()).extracting(SolutionLine::letter).containsExactly("c", "d", "b");
        assertThat(SolutionLine.letter(26)).isEqualTo("z");
        assertThat(SolutionLine.letter(27)).isEqualTo("aa");
        assertThat(SolutionLine.letter(53)).isEqualTo("ba");
    }

    @Test
    void itSaysCostBenefitLeadAndWhetherItIsAnEarlyWin() {
        var text = new SolutionText(
                "A bus on Sundays", "Nobody **can** come.", SolutionCost.pounds(12_500), "Visits", bob, "", true);
        var which = made.solution(lead, id, buses, text);
        assertThat(all()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo(text);
            assertThat(line.lead()).isEqualTo("Bob Bell");
        });
        assertThat(jdbc.queryForObject("select early_win_by from issue_solution", String.class))
                .isEqualTo(lead.value().toString());
        refused(
                "issue.refusal.changed-elsewhere",
                () -> people.as(bob, () -> solutions.change(id, which, 0, TestIssues.text("Another"))));
        people.as(bob, () -> solutions.change(id, which, 1, TestIssues.text("A bus on Sundays, at ten")));
        assertThat(all().getFirst().text().earlyWin()).isFalse();
        assertThatThrownBy(() -> SolutionCost.pounds(-1)).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new SolutionCost(Level.FIGURE, null)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aLeadTakesPartAndIsNotNamedToThoseOutside() {
        var outside = people.person(Role.PARTICIPANT);
        refused("issue.refusal.lead-not-inside", () -> made.solution(bob, id, buses, led(outside)));
        made.solution(bob, id, buses, led(bob));
        inquiries.contribute(bob, id, "A bus.");
        people.as(people.person(Role.MANAGER), () -> stages.report(id));
        var line = people.asVisitor(() -> issues.find(id))
                .issues()
                .getFirst()
                .solutions()
                .getFirst();
        assertThat(line.lead()).isEmpty();
    }

    @Test
    void aSolutionBecomesOneIdeaAlsoWhenClickedTwiceAndByThoseWhoRunTheInquiry() throws Exception {
        var which = made.solution(
                bob,
                id,
                buses,
                new SolutionText(
                        "A bus on Sundays", "Nobody can come.", SolutionCost.pounds(1200), "Visits", bob, "", true));
        refused("inquiry.refusal.not-theirs-to-run", () -> people.as(bob, () -> solutions.putForward(id, which)));
        var outcomes = Races.together(List.<Callable<IdeaId>>of(
                () -> people.as(lead, () -> solutions.putForward(id, which)),
                () -> people.as(lead, () -> solutions.putForward(id, which))));
        assertThat(outcomes).allMatch(Races.Outcome::won);
        assertThat(outcomes.getFirst().value()).isEqualTo(outcomes.getLast().value());
        assertThat(jdbc.queryForObject("select count(*) from idea", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void theIdeaNamesTheInquiryAndTheSolutionNamesTheIdea() {
        var which = made.solution(
                bob,
                id,
                buses,
                new SolutionText(
                        "A bus on Sundays", "Nobody can come.", SolutionCost.pounds(1200), "Visits", bob, "", true));
        var idea = people.as(lead, () -> solutions.putForward(id, which));
        var detail = people.as(lead, () -> ideas.find(idea)).orElseThrow();
        assertThat(detail.origin()).isNotNull();
        assertThat(detail.origin().kind()).isEqualTo("inquiry");
        assertThat(detail.origin().link()).isEqualTo("inquiries/" + id.value() + "/issues?solution=" + which.value());
        assertThat(detail.toString())
                .contains("Nobody can come.", "£1,200", "Visits")
                .doesNotContain("Bob Bell");
        assertThat(all().getFirst().idea()).isEqualTo(idea);
        refused("issue.refusal.used-already", () -> people.as(bob, () -> solutions.remove(id, which)));
    }

    @Test
    void aSolutionBecomesAnActionOfItsLeadOnce() {
        var bare = made.solution(bob, id, buses, TestIssues.text("A bus on Sundays"));
        refused("issue.refusal.lead-needed", () -> people.as(lead, () -> solutions.makeAction(id, bare)));
        var which = made.solution(bob, id, buses, led(bob));
        var action = people.as(lead, () -> solutions.makeAction(id, which));
        assertThat(people.as(people.person(Role.FACILITATOR), () -> solutions.makeAction(id, which)))
                .isEqualTo(action);
        assertThat(people.as(
                        people.person(Role.MANAGER),
                        () -> actions.from("inquiry", id.value().toString())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("A shared taxi");
                    assertThat(line.owner()).isEqualTo(bob);
                })
                .isInstanceOf(ActionLine.class);
        assertThat(all()).filteredOn(line -> line.actionAt() != null).hasSize(1);
    }

    @Test
    void aLongTitleIsCutAtAWordForTheIdeaAndStandsWholeInItsText() {
        var title = "A bus ".repeat(30).strip();
        assertThat(SolutionService.title(title)).hasSizeLessThanOrEqualTo(120).endsWith(" A…");
        var which = made.solution(bob, id, buses, TestIssues.text(title));
        var idea = people.as(lead, () -> solutions.putForward(id, which));
        assertThat(people.as(lead, () -> ideas.find(idea)).orElseThrow().toString())
                .contains(title);
    }

    private List<SolutionLine> all() {
        return people.as(bob, () -> issues.find(id)).issues().stream()
                .flatMap(issue -> issue.solutions().stream())
                .toList();
    }

    private static SolutionText led(MemberId by) {
        return new SolutionText("A shared taxi", "", SolutionCost.of(Level.UNKNOWN), "", by, "", false);
    }
}
