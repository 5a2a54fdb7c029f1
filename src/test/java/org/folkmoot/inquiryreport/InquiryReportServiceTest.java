package org.folkmoot.inquiryreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.idea.WordDifference.Change;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.search.SearchIndex;
import org.folkmoot.search.SearchKind;
import org.folkmoot.search.SearchService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@BothDatabases
@RecordApplicationEvents
class InquiryReportServiceTest {

    private static final String QUESTION = "What would let people stay at home?";
    private static final String SUMMARY = "Executive summary";

    @Autowired
    InquiryReportService reports;

    @Autowired
    ReportCirculationService circulation;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    InquiryReportDocuments documents;

    @Autowired
    TestInquiryReports made;

    @Autowired
    TestInquiries inquiries;

    @Autowired
    InquiryService inquiryService;

    @Autowired
    TestMembers people;

    @Autowired
    TestProgramme programme;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    SearchService search;

    @Autowired
    SearchIndex index;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    private MemberId lead;
    private MemberId bob;
    private MemberId visitor;

    @BeforeEach
    void programme() {
        programme.load();
        lead = people.named("Ann Ashe", Role.PARTICIPANT);
        bob = people.named("Bob Bell", Role.PARTICIPANT);
        visitor = people.named("Cat Coe", Role.PARTICIPANT);
    }

    @Test
    void aLeadBeginsItWithASummaryToWriteThenWhatThereIsAndRecommendationsLast() {
        var id = made.reporting(QUESTION, lead, bob);
        people.as(lead, () -> recommendations.add(id, new WriteRecommendation("Run a bus.", "the County")));
        assertThat(report(lead, id)).isEmpty();
        people.as(lead, () -> reports.begin(id));
        var begun = report(lead, id).orElseThrow();
        assertThat(begun.chapters())
                .extracting(ReportDetail.Chapter::title)
                .containsExactly(SUMMARY, "Who took part", "Recommendations");
        assertThat(begun.chapters().getFirst().words()).isEmpty();
        assertThat(begun.chapters().getLast().words()).isEqualTo("### 1. To the County\n\nRun a bus.");
        assertThat(begun.state()).isEqualTo(ReportState.DRAFT);
        refused("begun-already", () -> people.as(lead, () -> reports.begin(id)));
    }

    @Test
    void whoTookPartIsToldInFiguresNoneOfThemSmallAndNeverWhatSomebodyWrote() {
        var few = made.begun(QUESTION, lead, bob);
        assertThat(made.chapter(lead, few, "Who took part").words())
                .startsWith("Fewer than 5 people held a seat")
                .doesNotContain("secret");
        var area = programmes.areas().getFirst().id();
        var seated = IntStream.range(0, 7)
                .mapToObj(nth -> {
                    var one = people.person(Role.PARTICIPANT);
                    var sector = programmes.sectors().get(nth % 2).id();
                    people.affiliate(one, people.organisation("Of " + nth, sector, area), LocalDate.of(2008, 8, 1));
                    return one;
                })
                .toArray(MemberId[]::new);
        var many = made.begun("Another?", lead, seated);
        assertThat(made.chapter(lead, many, "Who took part").words())
                .contains(
                        "8 people held a seat",
                        "7 organisations",
                        "fewer than 5 of 6 sectors",
                        "fewer than 5 contributed");
    }

    @Test
    void onlyThoseWhoRunItWriteItAndOnlyWhileItReports() {
        var early = inquiries.underWay("Too early?", 30, lead);
        refused("not-reporting", () -> people.as(lead, () -> reports.begin(early)));
        var id = made.begun(QUESTION, lead, bob);
        var summary = made.chapter(lead, id, SUMMARY);
        assertThatThrownBy(() -> people.as(bob, () -> reports.write(id, summary.id(), "Mine.", summary.revision())))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        assertThatThrownBy(() -> people.as(bob, () -> circulation.circulate(id, 10)))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        assertThatThrownBy(() -> people.as(bob, () -> circulation.publish(id, "Now.")))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        assertThatThrownBy(() -> people.as(people.person(Role.OBSERVER), () -> reports.begin(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.as(bob, () -> reports.preview(id, "inquiryreport.part.took-part")))
                .isEmpty();
    }

    @Test
    void aDraftIsForThoseWhoRunItWhatWentRoundForThoseInsideAndPublishedForAll() {
        var id = made.begun(QUESTION, lead, bob);
        assertThat(report(bob, id).orElseThrow().chapters())
                .as("nothing went round yet")
                .isEmpty();
        assertThat(report(visitor, id)).isEmpty();
        assertThat(people.asVisitor(() -> reports.find(id))).isEmpty();

        people.as(lead, () -> circulation.circulate(id, 10));
        write(lead, id, SUMMARY, "Better words.");
        assertThat(words(bob, id)).as("as it went round").contains(TestInquiryReports.SUMMARY);
        assertThat(words(lead, id)).contains("Better words.");
        assertThat(report(visitor, id)).isEmpty();
        assertThatThrownBy(() -> people.as(visitor, () -> reports.compare(id, 1, 1)))
                .isInstanceOf(RefusedException.class);
        refused("not-theirs-to-read", () -> people.as(bob, () -> reports.compare(id, 1, InquiryReportService.NOW)));

        people.as(lead, () -> circulation.publish(id, "Tomorrow is too late."));
        var open = people.asVisitor(() -> reports.find(id)).orElseThrow();
        assertThat(open.written()).extracting(ReportDetail.Chapter::words).contains("Better words.");
        assertThat(open.chapters()).allMatch(chapter -> chapter.comments().isEmpty());
        assertThat(open.versions())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEmpty());
        assertThat(report(bob, id).orElseThrow().versions())
                .extracting(ReportDetail.Step::reason)
                .containsExactly("", "Tomorrow is too late.");
        refused("published-already", () -> write(lead, id, SUMMARY, "Too late."));
    }

    @Test
    void aChapterAssembledAnewKeepsWhatStoodThere() {
        var id = made.begun(QUESTION, lead, bob);
        write(lead, id, "Who took part", "By hand.");
        var source = made.chapter(lead, id, "Who took part");
        assertThat(source.assembled()).isFalse();
        assertThat(people.as(lead, () -> reports.preview(id, source.source()))).isPresent();
        refused("changed-meanwhile", () -> people.as(lead, () -> reports.assemble(id, source.source(), 1)));
        people.as(lead, () -> reports.assemble(id, source.source(), source.revision()));
        assertThat(made.chapter(lead, id, "Who took part").assembled()).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from report_wording where words = 'By hand.'", Integer.class))
                .isEqualTo(1);
        refused(
                "nothing-to-assemble",
                () -> people.as(lead, () -> reports.assemble(id, "inquiryreport.part.recommendations", 0)));
    }

    @Test
    void aChapterThatWasMissingCanBeAddedOnce() {
        var id = made.begun(QUESTION, lead, bob);
        people.as(lead, () -> recommendations.add(id, new WriteRecommendation("Run a bus.", "the County")));
        assertThat(report(lead, id).orElseThrow().missing())
                .extracting(ReportDetail.Source::title)
                .containsExactly("Recommendations");
        people.as(lead, () -> reports.assemble(id, "inquiryreport.part.recommendations", 0));
        assertThat(report(lead, id).orElseThrow().chapters().getLast().title()).isEqualTo("Recommendations");
        refused(
                "changed-meanwhile",
                () -> people.as(lead, () -> reports.assemble(id, "inquiryreport.part.recommendations", 0)));
    }

    @Test
    void eachCirculationFreezesAVersionAndTheDifferenceCanBeRead() {
        var id = made.circulated(QUESTION, lead, bob);
        write(lead, id, SUMMARY, "Buses and warm homes would let everybody stay.");
        people.as(lead, () -> circulation.circulate(id, 5));
        var changed = people.as(bob, () -> reports.compare(id, 1, 2));
        assertThat(changed).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo(SUMMARY);
            assertThat(one.words().parts())
                    .filteredOn(part -> part.change() == Change.ADDED)
                    .anyMatch(part -> part.text().contains("everybody"));
        });
        assertThat(people.as(lead, () -> reports.compare(id, 2, InquiryReportService.NOW)))
                .isEmpty();
        assertThat(events.stream(ReportCirculated.class))
                .extracting(ReportCirculated::number)
                .containsExactly(1, 2);
        assertThat(events.stream(ReportCirculated.class)).first().satisfies(one -> {
            assertThat(one.people()).containsExactlyInAnyOrder(lead, bob);
            assertThat(Duration.between(one.at(), one.until())).isEqualTo(Duration.ofDays(10));
        });
    }

    @Test
    void thoseInsideCommentUntilTheDeadlineAndEachCommentIsAnsweredOrTickedOffOnce() {
        var id = made.circulated(QUESTION, lead, bob);
        var chapter = made.chapter(bob, id, SUMMARY).id();
        people.as(bob, () -> circulation.comment(id, chapter, "Say which buses."));
        people.as(bob, () -> circulation.comment(id, chapter, "Thank you."));
        refused("not-theirs-to-read", () -> people.as(visitor, () -> circulation.comment(id, chapter, "Me too.")));
        refused(
                "comments-over",
                () -> clock.at(
                        clock.instant().plus(Duration.ofDays(10)),
                        () -> people.as(bob, () -> {
                            circulation.comment(id, chapter, "Late.");
                            return "";
                        })));
        assertThatThrownBy(() -> people.as(bob, () -> circulation.comment(id, chapter, "x".repeat(2001))))
                .isInstanceOf(UnusableInputException.class);
        var comments = made.chapter(lead, id, SUMMARY).comments();
        assertThat(comments).extracting(ReportDetail.Comment::words).containsExactly("Say which buses.", "Thank you.");
        assertThatThrownBy(() -> people.as(
                        bob, () -> circulation.settle(id, comments.getFirst().id(), "Mine.")))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        refused("comments-wait", () -> people.as(lead, () -> circulation.publish(id, "Now.")));
        people.as(lead, () -> circulation.settle(id, comments.getFirst().id(), "The one at six."));
        people.as(lead, () -> circulation.settle(id, comments.getLast().id(), ""));
        refused(
                "settled-already",
                () -> people.as(
                        lead, () -> circulation.settle(id, comments.getFirst().id(), "Another.")));
        assertThat(made.chapter(bob, id, SUMMARY).comments())
                .extracting(one -> one.answer().orElseThrow())
                .containsExactly("The one at six.", "");
        people.as(lead, () -> circulation.publish(id, ""));
        assertThat(people.asVisitor(() -> reports.find(id)).orElseThrow().chapters())
                .as("what they said stays inside")
                .allMatch(one -> one.comments().isEmpty());
    }

    @Test
    void itIsPublishedAfterTheDeadlineOrWhenEverybodyCommentedOrWithAReason() {
        var early = made.circulated("First?", lead, bob);
        refused("comments-still-open", () -> people.as(lead, () -> circulation.publish(early, "")));
        clock.at(
                clock.instant().plus(Duration.ofDays(10)),
                () -> people.as(lead, () -> {
                    circulation.publish(early, "");
                    return "";
                }));
        var reasoned = made.circulated("Second?", lead, bob);
        people.as(lead, () -> circulation.publish(reasoned, "The council meets."));
        assertThat(jdbc.queryForList(
                        "select reason from report_version where published = true order by made_at", String.class))
                .contains("The council meets.");
        var draft = made.begun("Third?", lead, bob);
        refused("not-circulated", () -> people.as(lead, () -> circulation.publish(draft, "Now.")));
    }

    @Test
    void commentsOnAnEarlierRoundDoNotEndTheNextOne() {
        var id = made.circulated(QUESTION, lead, bob);
        var chapter = made.chapter(bob, id, SUMMARY);
        people.as(bob, () -> circulation.comment(id, chapter.id(), "Good."));
        var comment = made.chapter(lead, id, SUMMARY).comments().getFirst().id();
        people.as(lead, () -> circulation.settle(id, comment, ""));
        clock.at(clock.instant().plusSeconds(60), () -> {
            people.as(lead, () -> circulation.circulate(id, 10));
            refused("comments-still-open", () -> people.as(lead, () -> circulation.publish(id, "")));
            return "";
        });
    }

    @Test
    void theUsualDaysAreAManagersToChange() {
        assertThat(circulation.usualDays()).isEqualTo(10);
        assertThatThrownBy(() -> people.as(lead, () -> circulation.makeUsual(14)))
                .isInstanceOf(AccessDeniedException.class);
        var manager = people.person(Role.MANAGER);
        assertThatThrownBy(() -> people.as(manager, () -> circulation.makeUsual(61)))
                .isInstanceOf(UnusableInputException.class);
        people.as(manager, () -> circulation.makeUsual(14));
        assertThat(circulation.usualDays()).isEqualTo(14);
    }

    @Test
    void aPublishedReportIsFoundByItsWordsAndADraftIsNot() {
        var draft = made.circulated("A draft?", lead, bob);
        index.awaitUpToDate();
        assertThat(found("warmest homes")).isEmpty();
        people.as(lead, () -> circulation.publish(draft, "Now."));
        index.awaitUpToDate();
        assertThat(found("warm homes")).containsExactly("inquiries/" + draft.value() + "/report");
    }

    @Test
    void theReportIsAPdfWithItsChapters() throws Exception {
        var id = made.published(QUESTION, lead, bob);
        var pdf = documents.pdf(people.asVisitor(() -> reports.find(id)).orElseThrow());
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Report: " + QUESTION, SUMMARY, "warm homes", "Who took part", "Published");
        }
    }

    @Test
    void ofTwoWhoSaveAChapterAtOnceOneIsToldAndNothingIsLost() throws Exception {
        var id = made.begun(QUESTION, lead, bob);
        var summary = made.chapter(lead, id, SUMMARY);
        var outcomes = Races.together(IntStream.range(0, 4)
                .<Callable<String>>mapToObj(nth -> () -> {
                    people.as(lead, () -> reports.write(id, summary.id(), "Words " + nth, summary.revision()));
                    return "Words " + nth;
                })
                .toList());
        var winner = outcomes.stream().filter(Races.Outcome::won).toList();
        assertThat(winner).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).hasMessage("inquiryreport.refusal.changed-meanwhile"));
        assertThat(made.chapter(lead, id, SUMMARY).words())
                .isEqualTo(winner.getFirst().value());
    }

    @Test
    void twoWhoBeginAndTwoWhoPublishAtOnceDoItOnce() throws Exception {
        var id = made.reporting(QUESTION, lead, bob);
        Callable<String> begin = () -> {
            people.as(lead, () -> reports.begin(id));
            return "";
        };
        onceOf(Races.together(List.of(begin, begin, begin)), "begun-already");
        write(lead, id, SUMMARY, "Words.");
        people.as(lead, () -> circulation.circulate(id, 10));
        Callable<String> publish = () -> {
            people.as(lead, () -> circulation.publish(id, "Now."));
            return "";
        };
        onceOf(Races.together(List.of(publish, publish, publish)), "published-already");
        assertThat(jdbc.queryForObject("select count(*) from report_version where published = true", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aCommentThatComesWhileItIsPublishedIsEitherSettledFirstOrTooLate() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = made.circulated("Question " + round + "?", lead, bob);
            var chapter = made.chapter(bob, id, SUMMARY).id();
            var outcomes = Races.<String>together(List.of(
                    () -> {
                        people.as(bob, () -> circulation.comment(id, chapter, "Wait."));
                        return "";
                    },
                    () -> {
                        people.as(lead, () -> circulation.publish(id, "Now."));
                        return "";
                    }));
            assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(one -> !one.won())
                    .allSatisfy(one -> assertThat(one.thrown().getMessage())
                            .isIn("inquiryreport.refusal.comments-over", "inquiryreport.refusal.comments-wait"));
        }
    }

    private static void onceOf(List<Races.Outcome<String>> outcomes, String otherwise) {
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).hasMessage("inquiryreport.refusal." + otherwise));
    }

    private Optional<ReportDetail> report(MemberId reader, InquiryId id) {
        return people.as(reader, () -> reports.find(id));
    }

    private List<String> words(MemberId reader, InquiryId id) {
        return report(reader, id).orElseThrow().chapters().stream()
                .map(ReportDetail.Chapter::words)
                .toList();
    }

    private void write(MemberId by, InquiryId id, String title, String words) {
        var chapter = made.chapter(by, id, title);
        people.as(by, () -> reports.write(id, chapter.id(), words, chapter.revision()));
    }

    private List<String> found(String words) {
        return search.find(words, SearchKind.INQUIRY_REPORT, PageRequest.of(0, 20)).hits().stream()
                .map(hit -> hit.path())
                .toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("inquiryreport.refusal." + key);
    }
}
