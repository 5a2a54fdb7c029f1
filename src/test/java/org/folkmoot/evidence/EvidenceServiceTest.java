package org.folkmoot.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.files.FileService;
import org.folkmoot.files.TestFiles;
import org.folkmoot.inquiry.InquiryContributed;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class EvidenceServiceTest {

    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 20);

    @Autowired
    EvidenceService evidence;

    @Autowired
    FindingService findings;

    @Autowired
    TestEvidence written;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    TestFiles testFiles;

    @Autowired
    FileService files;

    @Autowired
    InquiryRooms rooms;

    @Autowired
    FindingsReport report;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

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

    @Test
    void entriesAreNumberedAndSayWhoEnteredThemAndCountAsAContribution() {
        written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        written.entry(lead, inquiry, EvidenceKind.SEEN, "A first visit");
        assertThat(list(ann, EvidenceFilter.ALL))
                .extracting(EvidenceLine::number, EvidenceLine::source, EvidenceLine::by)
                .containsExactly(tuple(2, "A first visit", "Lea Lead"), tuple(1, "Receptionists", "Ann Ashe"));
        assertThat(events.stream(InquiryContributed.class).map(InquiryContributed::member))
                .contains(ann, lead);
    }

    @Test
    void theListIsNarrowedByKindWordsAndNumber() {
        written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists of 50% of surgeries");
        written.entry(ann, inquiry, EvidenceKind.READ, "The FORMS in use");
        assertThat(sources(new EvidenceFilter(EvidenceKind.READ, "", null))).containsExactly("The FORMS in use");
        assertThat(sources(new EvidenceFilter(null, "forms", null))).containsExactly("The FORMS in use");
        assertThat(sources(new EvidenceFilter(null, "surgeries says", null)))
                .as("in what it says")
                .containsExactly("Receptionists of 50% of surgeries");
        assertThat(sources(new EvidenceFilter(null, "0% of", null)))
                .containsExactly("Receptionists of 50% of surgeries");
        assertThat(sources(new EvidenceFilter(null, "0%forms", null))).isEmpty();
        assertThat(sources(new EvidenceFilter(null, "", 2))).containsExactly("The FORMS in use");
    }

    @Test
    void onlyThoseInsideReadAndWriteUntilItReports() {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        refused("inquiry.refusal.not-inside", () -> list(outsider, EvidenceFilter.ALL));
        assertThatThrownBy(() -> people.asVisitor(() -> evidence.counts(inquiry)))
                .isInstanceOf(RefusedException.class);
        refused("inquiry.refusal.not-inside", () -> written.entry(outsider, inquiry, EvidenceKind.MET, "Me"));
        refused(
                "inquiry.refusal.not-inside",
                () -> people.as(outsider, () -> evidence.strike(inquiry, id, "Not liked")));
        written.report(lead, inquiry);
        assertThat(people.asVisitor(() -> evidence.list(inquiry, EvidenceFilter.ALL, FIRST_PAGE)))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.by()).as("sitting in it is not public").isEmpty());
        refused("inquiry.refusal.not-under-way", () -> written.entry(ann, inquiry, EvidenceKind.MET, "Late"));
        refused("inquiry.refusal.not-under-way", () -> people.as(ann, () -> evidence.strike(inquiry, id, "Late")));
    }

    @Test
    void anEntryOfAnotherInquiryIsNotReachedThroughThisOne() {
        var other = inquiries.underWay("Which forms could go?", 30, outsider);
        var theirs = written.entry(outsider, other, EvidenceKind.READ, "Forms");
        refused("evidence.refusal.entry-unknown", () -> people.as(ann, () -> evidence.strike(inquiry, theirs, "No")));
        refused(
                "evidence.refusal.entry-unknown",
                () -> people.as(
                        ann, () -> evidence.change(inquiry, theirs, 1, written.words(EvidenceKind.MET, "Mine", "x"))));
        refused(
                "evidence.refusal.entry-unknown",
                () -> written.finding(ann, inquiry, "What works", "They know", theirs));
    }

    @Test
    void aDayToComeIsRefused() {
        var tomorrow = new WriteEvidence(
                EvidenceKind.MET, "Receptionists", written.today().plusDays(1), "Will say", "");
        refused("evidence.refusal.day-to-come", () -> people.as(ann, () -> evidence.enter(inquiry, tomorrow)));
    }

    @Test
    void struckOutAnEntryStaysWithItsReasonForThoseInsideAndCanBePutBack() {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        people.as(lead, () -> evidence.strike(inquiry, id, "Entered twice"));
        assertThat(list(ann, EvidenceFilter.ALL)).singleElement().satisfies(line -> {
            assertThat(line.says()).isEqualTo("What Receptionists says.");
            assertThat(line.struck()).isNotNull();
            assertThat(line.struck().reason()).isEqualTo("Entered twice");
            assertThat(line.struck().by()).isEqualTo("Lea Lead");
        });
        assertThat(people.as(ann, () -> evidence.counts(inquiry)).all()).isZero();
        refused("evidence.refusal.struck-already", () -> people.as(ann, () -> evidence.strike(inquiry, id, "Again")));
        refused(
                "evidence.refusal.struck-already",
                () -> people.as(
                        ann, () -> evidence.change(inquiry, id, 1, written.words(EvidenceKind.MET, "Other", "x"))));
        refused("evidence.refusal.evidence-struck", () -> written.finding(ann, inquiry, "What works", "They know", id));
        people.as(ann, () -> evidence.putBack(inquiry, id, "It is another surgery"));
        refused("evidence.refusal.not-struck", () -> people.as(ann, () -> evidence.putBack(inquiry, id, "Again")));
        people.as(ann, () -> evidence.strike(inquiry, id, "Private after all"));
        written.report(lead, inquiry);
        assertThat(people.asVisitor(() -> evidence.list(inquiry, EvidenceFilter.ALL, FIRST_PAGE)))
                .as("others do not see what was struck out")
                .isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from evidence_step", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void evidenceAFindingUsesIsNotStruckOutAndTheSentenceNamesTheFinding() {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        var first = written.finding(ann, inquiry, "What works", "Those who see most are asked least", id);
        written.finding(lead, inquiry, "What works", "Voices are known", id);
        assertThatThrownBy(() -> people.as(ann, () -> evidence.strike(inquiry, id, "Not ours")))
                .isInstanceOfSatisfying(RefusedException.class, no -> {
                    assertThat(no.refusal()).isEqualTo(EvidenceRefusal.USED_BY_FINDING);
                    assertThat(no.arguments()).containsExactly("Those who see most are asked least", 1);
                });
        assertThat(written.line(ann, inquiry, 1).usedBy())
                .extracting(EvidenceLine.FindingRef::title)
                .containsExactly("Those who see most are asked least", "Voices are known");
        people.as(ann, () -> findings.remove(inquiry, first, 1));
        var second = people.as(ann, () -> findings.list(inquiry))
                .getFirst()
                .findings()
                .getFirst();
        people.as(
                ann,
                () -> findings.change(inquiry, second.id(), 1, TestEvidence.under("What works", "Voices are known")));
        people.as(ann, () -> evidence.strike(inquiry, id, "Not ours"));
        assertThat(written.line(ann, inquiry, 1).struck()).isNotNull();
    }

    @Test
    void twoPeopleChangeOneEntryAndTheSlowerIsTold() throws Exception {
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        var outcomes = Races.together(List.<Callable<Object>>of(
                () -> change(ann, id, 1, "Receptionists of one surgery"),
                () -> change(lead, id, 1, "Receptionists of two surgeries")));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .singleElement()
                .satisfies(one -> assertThat(one.thrown())
                        .isInstanceOfSatisfying(
                                RefusedException.class,
                                no -> assertThat(no.refusal()).isEqualTo(EvidenceRefusal.CHANGED_MEANWHILE)));
        assertThat(written.line(ann, inquiry, 1).revision()).isEqualTo(2);
        refused("evidence.refusal.changed-meanwhile", () -> change(ann, id, 1, "Late"));
        change(ann, id, 2, "Receptionists of three surgeries");
        assertThat(written.line(ann, inquiry, 1).source()).isEqualTo("Receptionists of three surgeries");
    }

    @Test
    void anEntryIsStruckOutOrTakenUpByAFindingNeverBoth() throws Exception {
        for (var round = 1; round <= 5; round++) {
            var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists " + round);
            var title = "They know, " + round;
            var outcomes = Races.together(List.<Callable<Object>>of(
                    () -> people.as(lead, () -> {
                        evidence.strike(inquiry, id, "Entered twice");
                        return id;
                    }),
                    () -> written.finding(ann, inquiry, "What works", title, id)));
            assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(one -> !one.won())
                    .allSatisfy(one -> assertThat(one.thrown()).isInstanceOf(RefusedException.class));
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from finding_evidence u join evidence_entry e on e.id = u.entry_id"
                                + " where e.struck = true",
                        Integer.class))
                .isZero();
    }

    @Test
    void whatManyEnterAtOnceIsAllThereEachWithANumberOfItsOwn() throws Exception {
        List<Callable<EvidenceId>> works = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<EvidenceId>)
                        () -> written.entry(i % 2 == 0 ? ann : lead, inquiry, EvidenceKind.READ, "Paper " + i))
                .toList();
        assertThat(Races.together(works)).allMatch(Races.Outcome::won);
        assertThat(list(ann, EvidenceFilter.ALL))
                .extracting(EvidenceLine::number)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void filesFollowTheEntryTheyHangOn() {
        var id = written.entry(ann, inquiry, EvidenceKind.READ, "Forms");
        var file = testFiles.attached(ann, id.asHolder());
        assertThat(written.line(lead, inquiry, 1).files()).isEqualTo(1);
        assertThat(people.as(outsider, () -> files.on(id.asHolder())).files()).isEmpty();
        refused("files.refusal.not-possible", () -> testFiles.attached(outsider, id.asHolder()));
        people.as(ann, () -> evidence.strike(inquiry, id, "Private"));
        refused("files.refusal.not-possible", () -> people.as(ann, () -> files.remove(file)));
        written.report(lead, inquiry);
        assertThat(people.as(ann, () -> files.on(id.asHolder())).files())
                .as("those inside")
                .hasSize(1);
        assertThat(people.asVisitor(() -> files.on(id.asHolder())).files())
                .as("it was struck out")
                .isEmpty();
    }

    @Test
    void readingCostsTheSameHoweverManyEntriesThereAre() {
        var first = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        written.finding(ann, inquiry, "What works", "They know", first);
        var few = statements.during(() -> list(ann, EvidenceFilter.ALL));
        var fewFindings = statements.during(() -> people.as(ann, () -> findings.list(inquiry)));
        for (var i = 0; i < 4; i++) {
            var more = written.entry(lead, inquiry, EvidenceKind.READ, "Paper " + i);
            written.finding(lead, inquiry, "Under " + i, "Found " + i, more, first);
        }
        assertThat(statements.during(() -> list(ann, EvidenceFilter.ALL))).isEqualTo(few);
        assertThat(statements.during(() -> people.as(ann, () -> findings.list(inquiry))))
                .isEqualTo(fewFindings);
    }

    @Test
    void theReportTellsFindingsByHeadingWithTheirEvidence() {
        assertThat(report()).isEmpty();
        var id = written.entry(ann, inquiry, EvidenceKind.MET, "Receptionists");
        people.as(
                ann,
                () -> findings.add(inquiry, new WriteFinding("What works", "They know", "By **voice**.", Set.of(id))));
        written.finding(ann, inquiry, "What stands in the way", "Forms");
        assertThat(report())
                .contains(
                        "### What works",
                        "**They know**",
                        "By **voice**.",
                        "Rests on: E1 Met: Receptionists, ",
                        "### What stands in the way",
                        "Rests on no evidence in the log.");
    }

    private String report() {
        return people.as(
                lead, () -> report.text(rooms.find(inquiry).orElseThrow()).orElse(""));
    }

    private Object change(MemberId by, EvidenceId id, int seen, String source) {
        return people.as(by, () -> {
            evidence.change(inquiry, id, seen, written.words(EvidenceKind.MET, source, "They know."));
            return id;
        });
    }

    private List<EvidenceLine> list(MemberId by, EvidenceFilter filter) {
        return people.as(by, () -> evidence.list(inquiry, filter, FIRST_PAGE)).getContent();
    }

    private List<String> sources(EvidenceFilter filter) {
        return list(ann, filter).stream().map(EvidenceLine::source).toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().key()).isEqualTo(key));
    }
}
