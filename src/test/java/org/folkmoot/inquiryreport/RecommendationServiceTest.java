package org.folkmoot.inquiryreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.folkmoot.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class RecommendationServiceTest {

    private static final WriteRecommendation BUS = new WriteRecommendation("Run a bus at nine.", "the County");
    private static final WriteRecommendation HOMES = new WriteRecommendation("Warm *homes*.", "=the landlords");

    @Autowired
    RecommendationService recommendations;

    @Autowired
    ReportCirculationService circulation;

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
    PortalClock clock;

    @Autowired
    Statements statements;

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
        manager = people.named("Meg Moor", Role.MANAGER);
    }

    @Test
    void theyAreWrittenUntilTheReportIsPublishedByThoseWhoRunTheInquiry() {
        var id = made.circulated("What would help?", lead, bob);
        var bus = add(id, BUS);
        var homes = add(id, HOMES);
        assertThatThrownBy(() -> people.as(bob, () -> recommendations.add(id, BUS)))
                .hasMessage("inquiry.refusal.not-theirs-to-run");
        people.as(lead, () -> recommendations.change(id, bus, new WriteRecommendation("Two buses.", "the County"), 1));
        refused("changed-meanwhile", () -> people.as(lead, () -> recommendations.change(id, bus, BUS, 1)));
        people.as(lead, () -> recommendations.takeOut(id, homes));
        refused("recommendation-gone", () -> people.as(lead, () -> recommendations.change(id, homes, BUS, 1)));
        refused("not-published", () -> people.as(lead, () -> recommendations.answer(id, bus, agreed(null), 0)));
        assertThat(people.asVisitor(() -> recommendations.of(id))).isEmpty();
        assertThat(of(bob, id).writing()).isFalse();
        people.as(lead, () -> circulation.publish(id, "Now."));
        refused("published-already", () -> add(id, HOMES));
        assertThat(people.asVisitor(() -> recommendations.of(id)).orElseThrow().lines())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.words()).isEqualTo("Two buses.");
                    assertThat(one.number()).isEqualTo(1);
                    assertThat(one.reply()).isEqualTo(RecommendationReply.NONE);
                });
    }

    @Test
    void eachAnswerIsARowAlsoAfterTheCloseAndTheOneBeforeStaysReadable() {
        var id = withRecommendation("What would help?");
        var bus = only(id);
        people.as(
                lead, () -> recommendations.answer(id, bus, agreed(clock.today().plusDays(30)), 0));
        refused("changed-meanwhile", () -> people.as(lead, () -> recommendations.answer(id, bus, agreed(null), 0)));
        refused("not-theirs-to-answer", () -> people.as(bob, () -> recommendations.answer(id, bus, agreed(null), 1)));
        made.nothingCame(id, lead);
        people.as(manager, () -> inquiries.close(id));
        var partly = new AnswerRecommendation(
                RecommendationReply.PARTLY, "One bus only.", "Transport", null, clock.today(), null);
        people.as(manager, () -> recommendations.answer(id, bus, partly, 1));
        people.as(lead, () -> recommendations.answer(id, bus, agreed(null), 2));
        var seen = of(bob, id);
        assertThat(seen.answering()).isFalse();
        assertThat(seen.answers().get(bus))
                .extracting(one -> one.said().reply(), InquiryRecommendations.Answer::by)
                .containsExactly(
                        tuple(RecommendationReply.AGREED, "Ann Ashe"),
                        tuple(RecommendationReply.PARTLY, "Meg Moor"),
                        tuple(RecommendationReply.AGREED, "Ann Ashe"));
        assertThat(people.asVisitor(() -> recommendations.of(id))
                        .orElseThrow()
                        .answers()
                        .get(bus))
                .extracting(InquiryRecommendations.Answer::by)
                .containsOnly("");
    }

    @Test
    void anAnswerInPartOrNoneNeedsAReasonAndOnlyWhatWasAgreedIsDone() {
        for (var reply : List.of(RecommendationReply.PARTLY, RecommendationReply.NO))
            assertThatThrownBy(() -> new AnswerRecommendation(reply, " ", "", null, null, null))
                    .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> new AnswerRecommendation(
                        RecommendationReply.NO, "No money.", "", null, null, LocalDate.of(2030, 1, 1)))
                .hasMessage("inquiryreport.answer.done.form");
    }

    @Test
    void theListOfAllIsFilteredByAnswerAndByWhatIsOverdueAndIsATable() {
        var late = withRecommendation("Late?");
        var refused = withRecommendation("Refused?");
        var open = withRecommendation("Open?");
        made.circulated("Not published?", lead, bob);
        var due = clock.today().plusDays(3);
        people.as(lead, () -> recommendations.answer(late, only(late), agreed(due), 0));
        people.as(
                lead,
                () -> recommendations.answer(
                        refused,
                        only(refused),
                        new AnswerRecommendation(RecommendationReply.NO, "No money.", "", due, null, null),
                        0));
        assertThat(questions(null, false)).containsExactly("Late?", "Open?", "Refused?");
        assertThat(questions(RecommendationReply.AGREED, false)).containsExactly("Late?");
        assertThat(questions(RecommendationReply.NONE, false)).containsExactly("Open?");
        assertThat(questions(null, true)).as("its day has not passed").isEmpty();
        clock.at(clock.instant().plus(Duration.ofDays(4)), () -> {
            assertThat(questions(null, true)).containsExactly("Late?");
            var table = new String(
                    documents.csv(recommendations
                            .list(null, false, PageRequest.of(0, 20))
                            .getContent()),
                    StandardCharsets.UTF_8);
            assertThat(table.lines()).hasSize(4);
            assertThat(table)
                    .contains("Late?,1,Run a bus at nine.,the County,Agreed,Transport," + due + ",,,yes")
                    .contains("Refused?,1,Run a bus at nine.,the County,Not agreed,,");
            return "";
        });
        var done = new AnswerRecommendation(
                RecommendationReply.AGREED,
                "",
                "Transport",
                due,
                null,
                clock.today().plusDays(2));
        people.as(lead, () -> recommendations.answer(late, only(late), done, 1));
        clock.at(clock.instant().plus(Duration.ofDays(4)), () -> {
            assertThat(questions(null, true)).as("done").isEmpty();
            return "";
        });
        assertThat(open).isNotNull();
    }

    @Test
    void aPageCostsTheSameStatementsHoweverManyInquiriesItComesFrom() {
        withRecommendation("First?");
        var few = statements.during(() -> recommendations.list(null, false, PageRequest.of(0, 20)));
        withRecommendation("Second?");
        withRecommendation("Third?");
        assertThat(statements.during(() -> recommendations.list(null, false, PageRequest.of(0, 20))))
                .isEqualTo(few);
    }

    @Test
    void ofTwoWhoEnterAnAnswerAtOnceOneIsTold() throws Exception {
        var id = withRecommendation("What would help?");
        var bus = only(id);
        Callable<String> answer = () -> {
            people.as(lead, () -> recommendations.answer(id, bus, agreed(null), 0));
            return "";
        };
        var outcomes = Races.together(List.of(answer, answer, answer));
        assertThat(outcomes).filteredOn(Races.Outcome::won).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> !one.won())
                .allSatisfy(one -> assertThat(one.thrown()).hasMessage("inquiryreport.refusal.changed-meanwhile"));
        assertThat(jdbc.queryForObject("select count(*) from recommendation_answer", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void recommendationsAddedAtOnceAllStand() throws Exception {
        var id = made.begun("What would help?", lead, bob);
        Callable<String> add = () -> {
            add(id, BUS);
            return "";
        };
        assertThat(Races.together(List.of(add, add, add))).allMatch(Races.Outcome::won);
        assertThat(of(lead, id).lines()).extracting(RecommendationLine::number).containsExactly(1, 2, 3);
    }

    private AnswerRecommendation agreed(@Nullable LocalDate due) {
        return new AnswerRecommendation(RecommendationReply.AGREED, "", "Transport", due, null, null);
    }

    private InquiryId withRecommendation(String question) {
        var id = made.circulated(question, lead, bob);
        add(id, BUS);
        people.as(lead, () -> circulation.publish(id, "Now."));
        return id;
    }

    private RecommendationId add(InquiryId id, WriteRecommendation asked) {
        return people.as(lead, () -> recommendations.add(id, asked));
    }

    private RecommendationId only(InquiryId id) {
        return of(lead, id).lines().getFirst().id();
    }

    private InquiryRecommendations of(MemberId reader, InquiryId id) {
        return people.as(reader, () -> recommendations.of(id)).orElseThrow();
    }

    private List<String> questions(@Nullable RecommendationReply reply, boolean late) {
        return people.asVisitor(() -> recommendations.list(reply, late, PageRequest.of(0, 20))).stream()
                .map(RecommendationLine::question)
                .toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RefusedException.class).hasMessage("inquiryreport.refusal." + key);
    }
}
