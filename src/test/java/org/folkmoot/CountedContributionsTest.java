package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.evidence.AssetKind;
import org.folkmoot.evidence.AssetService;
import org.folkmoot.evidence.EvidenceKind;
import org.folkmoot.evidence.EvidenceService;
import org.folkmoot.evidence.FindingService;
import org.folkmoot.evidence.WriteAsset;
import org.folkmoot.evidence.WriteEvidence;
import org.folkmoot.evidence.WriteFinding;
import org.folkmoot.inquiry.InquiryContributed;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.issue.Arrangement;
import org.folkmoot.issue.IssueOrderService;
import org.folkmoot.issue.IssueService;
import org.folkmoot.issue.IssueText;
import org.folkmoot.issue.SolutionCost;
import org.folkmoot.issue.SolutionCost.Level;
import org.folkmoot.issue.SolutionService;
import org.folkmoot.issue.SolutionText;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.method.TestMethods;
import org.folkmoot.option.MustDoService;
import org.folkmoot.option.OptionService;
import org.folkmoot.option.WriteOption;
import org.folkmoot.prioritymap.ConnectionService;
import org.folkmoot.prioritymap.FrameArea;
import org.folkmoot.prioritymap.MarkCell;
import org.folkmoot.prioritymap.PriorityLevel;
import org.folkmoot.prioritymap.PriorityMapService;
import org.folkmoot.prioritymap.TestPriorityMaps;
import org.folkmoot.prioritymap.WriteConnections;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.ContributionRows;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whoever has a seat and says something in an inquiry, by whatever way, counts once for it; an independent count over the rows agrees. */
@PortalTest
@BothDatabases
@RecordApplicationEvents
class CountedContributionsTest {

    @Autowired
    TestMethods methods;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    IssueService issues;

    @Autowired
    SolutionService solutions;

    @Autowired
    IssueOrderService orders;

    @Autowired
    TestPriorityMaps frames;

    @Autowired
    PriorityMapService maps;

    @Autowired
    ConnectionService connections;

    @Autowired
    EvidenceService evidence;

    @Autowired
    FindingService findings;

    @Autowired
    AssetService assets;

    @Autowired
    OptionService options;

    @Autowired
    MustDoService mustDos;

    @Autowired
    InquiryService service;

    @Autowired
    ReachService reach;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private InquiryId id;

    @Test
    void everyWayCountsEachPersonOnceAsTheRowsSay() {
        var lead = people.person(Role.PARTICIPANT);
        id = methods.inquiry(lead);

        var phase = methods.open(lead, id, 1);
        methods.putIn(seated(), id, phase, "Buses.", 0);
        inquiries.contribute(seated(), id, "Homes.");
        var names = seated();
        var issue = people.as(names, () -> issues.add(id, new IssueText("No bus on Sundays", "")));
        people.as(seated(), () -> solutions.add(id, issue, solution()));
        people.as(seated(), () -> orders.save(id, 0, Arrangement.of(List.of(issue))));
        markAndConnect(lead);
        logEvidence();
        appraise();
        // In every way once more, by one who counts already.
        people.as(names, () -> solutions.add(id, issue, solution()));
        people.as(names, () -> orders.save(id, 0, Arrangement.of(List.of(issue))));
        inquiries.contribute(names, id, "Once more.");
        // Runs it without a seat: what they enter is not a participant's contribution.
        people.as(people.person(Role.FACILITATOR), () -> mustDos.add(id, "Tell everybody"));
        // Takes a seat and says nothing.
        seated();

        var said = ContributionRows.people(jdbc, "i.id = '" + id.value() + "'");
        assertThat(said).isEqualTo(12);
        assertThat(people.as(lead, () -> service.find(id)).orElseThrow().contributors())
                .isEqualTo(said);
        assertThat(events.stream(InquiryContributed.class).map(InquiryContributed::member))
                .doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(strand()).isEqualTo(said));
        assertThat(activities()).isOne();
    }

    private void markAndConnect(MemberId lead) {
        var frame = frames.frame("Of the workshop", List.of(new FrameArea("Capacity", List.of("Skills"))));
        people.as(lead, () -> maps.begin(id, frame, List.of("The first table")));
        var map = people.as(lead, () -> maps.find(id)).orElseThrow();
        var cell = new MarkCell(
                map.groups().getFirst().id(),
                map.areas().getFirst().subAreas().getFirst().id(),
                0,
                PriorityLevel.HIGH,
                "");
        people.as(seated(), () -> maps.mark(id, cell));
        people.as(
                seated(),
                () -> connections.add(
                        id, new WriteConnections("Warm homes", List.of("Councils"), List.of("Pubs"), List.of())));
    }

    private void logEvidence() {
        people.as(
                seated(),
                () -> evidence.enter(
                        id,
                        new WriteEvidence(
                                EvidenceKind.MET, "A driver", LocalDate.of(2008, 12, 1), "The last bus is full.", "")));
        people.as(
                seated(),
                () -> findings.add(id, new WriteFinding("Buses", "Full", "They are full at night.", Set.of())));
        people.as(seated(), () -> assets.add(id, new WriteAsset(AssetKind.TANGIBLE, "A spare minibus", "")));
    }

    private void appraise() {
        people.as(
                seated(), () -> options.add(id, new WriteOption("A night bus", "It helps", List.of(), List.of(), "")));
        people.as(seated(), () -> mustDos.add(id, "Print the timetable large"));
    }

    private static SolutionText solution() {
        return new SolutionText("A Sunday bus", "", SolutionCost.of(Level.LOW), "", null, "", false);
    }

    private MemberId seated() {
        var person = people.person(Role.PARTICIPANT);
        inquiries.takeSeat(person, id);
        return person;
    }

    private int strand() {
        return reach.overview().strands().stream()
                .filter(line -> line.strand().id().equals(inquiries.strand()))
                .findFirst()
                .orElseThrow()
                .reach()
                .people();
    }

    private int activities() {
        return reach.overview().strands().stream()
                .filter(line -> line.strand().id().equals(inquiries.strand()))
                .findFirst()
                .orElseThrow()
                .reach()
                .activities();
    }
}
