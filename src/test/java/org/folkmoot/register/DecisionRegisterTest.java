package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaStage;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.moderation.TestModeration;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.steering.Corrections;
import org.folkmoot.steering.MeetingService;
import org.folkmoot.steering.PlanMeeting;
import org.folkmoot.steering.PrepareCorrection;
import org.folkmoot.steering.PrepareDecision;
import org.folkmoot.steering.PreparedDecision;
import org.folkmoot.steering.SteeringService;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@BothDatabases
class DecisionRegisterTest {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    DecisionRegister register;

    @Autowired
    RegisterExport exports;

    @Autowired
    SteeringService steering;

    @Autowired
    Corrections corrections;

    @Autowired
    MeetingService meetingService;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    TestModeration moderation;

    @Autowired
    TestProgramme testProgramme;

    @Autowired
    ProgrammeService programme;

    @Autowired
    PortalClock clock;

    @Autowired
    Statements statements;

    @Test
    void everyDecisionIsReadByEverybodyNewestFirstWithItsReason() {
        var benches = declined("Benches");
        var sheds = approved("Lending sheds");
        ideas.titled("Unanswered");
        assertThat(all(RegisterFilter.all())).extracting(DecisionLine::idea).containsExactly(sheds, benches);
        assertThat(all(RegisterFilter.all()).getLast()).satisfies(one -> {
            assertThat(one.title()).isEqualTo("Benches");
            assertThat(one.outcome()).isEqualTo(Outcome.DECLINED);
            assertThat(one.reason()).isEqualTo("Another body does it.");
            assertThat(one.turn()).isOne();
            assertThat(one.holds()).isTrue();
            assertThat(one.preparedBy()).isNull();
        });
    }

    @Test
    void itIsNarrowedDownByWordsOutcomeThemeAndDay() {
        testProgramme.load();
        var benches = ideas.placed("Benches 100% oak");
        answers.decline(benches);
        approved("Lending sheds");
        var theme = programme.strategy().themes().getFirst().id();
        assertThat(titles(new RegisterFilter("OAK", null, null, null, null))).containsExactly("Benches 100% oak");
        assertThat(titles(new RegisterFilter("another body", null, null, null, null)))
                .containsExactly("Benches 100% oak");
        assertThat(titles(new RegisterFilter("100%", null, null, null, null))).containsExactly("Benches 100% oak");
        assertThat(titles(new RegisterFilter("_", null, null, null, null))).isEmpty();
        assertThat(titles(new RegisterFilter("", Outcome.APPROVED, null, null, null)))
                .containsExactly("Lending sheds");
        assertThat(titles(new RegisterFilter("", null, theme, null, null))).containsExactly("Benches 100% oak");
        var today = clock.today();
        assertThat(titles(new RegisterFilter("", null, null, today, today))).hasSize(2);
        assertThat(titles(new RegisterFilter("", null, null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(titles(new RegisterFilter("", null, null, null, today.minusDays(1))))
                .isEmpty();
    }

    @Test
    void whatWasDecidedAnewStaysWithWhatTookItsPlace() {
        var idea = ideas.titled("Benches");
        answers.park(idea, clock.today().plusDays(5));
        clock.at(clock.instant().plus(Duration.ofDays(5)), () -> {
            answers.comeBack();
            answers.approve(idea);
            return "";
        });
        assertThat(all(RegisterFilter.all()))
                .extracting(DecisionLine::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.PARKED);
        assertThat(all(RegisterFilter.all())).extracting(DecisionLine::holds).containsExactly(true, false);
        assertThat(all(RegisterFilter.all()).getLast().chain())
                .extracting(DecisionLine.Link::outcome)
                .containsExactly(Outcome.PARKED, Outcome.APPROVED);
    }

    @Test
    void whatAMeetingDecidedIsFoundByItAndTheGroupReadsWhoPreparedIt() {
        var meetings = atMeetings();
        var first = meetings.getFirst();
        assertThat(people.asVisitor(() -> register.meetings()))
                .extracting(DecidingMeeting::id)
                .containsExactly(meetings.getLast(), first);
        declined("Between meetings");
        var ofFirst = new RegisterFilter("", null, null, null, null, first);
        assertThat(all(ofFirst))
                .extracting(DecisionLine::title, DecisionLine::outcome)
                .containsExactly(tuple("Benches", Outcome.DECLINED));
        assertThat(all(new RegisterFilter("", null, null, null, null, meetings.getLast())))
                .extracting(DecisionLine::outcome)
                .containsExactly(Outcome.PARKED);
        var steering = people.person(Role.PARTICIPANT, Role.STEERING);
        assertThat(people.as(steering, () -> register.list(ofFirst, FIRST)).getContent())
                .extracting(DecisionLine::preparedBy)
                .containsExactly("Ada Marsh");
    }

    /** Two meetings: one declined an idea, the other one corrected that. */
    private List<UUID> atMeetings() {
        var ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        var idea = ideas.titled("Benches");
        people.as(
                ada,
                () -> steering.prepare(
                        new PrepareDecision(idea, new GiveAnswer(Outcome.DECLINED, "Too dear.", "", null, ""), null)));
        var first = published(ada, "2035-02-17T18:00:00Z");
        people.as(
                ada,
                () -> corrections.prepare(new PrepareCorrection(
                        idea,
                        1,
                        new GiveAnswer(
                                Outcome.PARKED, "Next year.", "", clock.today().plusDays(90), ""))));
        return List.of(first, published(ada, "2035-03-17T18:00:00Z"));
    }

    /** As if what is prepared had been published at a meeting of that day. */
    private UUID published(MemberId by, String startsAt) {
        var meeting = people.as(
                by, () -> meetingService.plan(new PlanMeeting(Instant.parse(startsAt), "Shire Hall", null, null)));
        var publication = people.as(
                by,
                () -> steering.publish(
                        steering.prepared().stream().map(PreparedDecision::id).collect(Collectors.toSet())));
        sql.update("update publication set meeting_id = ? where id = ?", meeting.value(), publication.value());
        return meeting.value();
    }

    @Test
    void whatIsNotDoneIsWhatIsDeclinedOrParkedNow() {
        declined("Benches");
        approved("Lending sheds");
        var parked = ideas.titled("Lanterns");
        answers.park(parked, clock.today().plusDays(5));
        assertThat(notDoing(NotDoingFilter.all())).containsExactly("Lanterns", "Benches");
        assertThat(notDoing(new NotDoingFilter(IdeaStage.PARKED, null))).containsExactly("Lanterns");
        clock.at(clock.instant().plus(Duration.ofDays(5)), () -> {
            answers.comeBack();
            return "";
        });
        assertThat(notDoing(NotDoingFilter.all())).containsExactly("Benches");
    }

    @Test
    void whatAModeratorHidIsReadByNobody() {
        var idea = declined("Benches");
        moderation.hidden(idea.asThing(), "It names a person.");
        assertThat(all(RegisterFilter.all())).isEmpty();
        assertThat(notDoing(NotDoingFilter.all())).isEmpty();
    }

    @Test
    void aPageTakesTheSameStatementsHoweverLong() {
        MemberId steering = people.person(Role.PARTICIPANT, Role.STEERING);
        declined("Benches");
        var few = statements.during(() -> people.as(steering, () -> register.list(RegisterFilter.all(), FIRST)));
        for (var i = 0; i < 8; i++) declined("More " + i);
        var many = statements.during(() -> people.as(steering, () -> register.list(RegisterFilter.all(), FIRST)));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void theTableHoldsThePublicPartAndNoFormula() {
        var idea = ideas.titled("=cmd()");
        answers.decline(idea);
        var csv =
                new String(people.asVisitor(() -> exports.export(RegisterFilter.all(), false)), StandardCharsets.UTF_8);
        assertThat(csv).contains("Another body does it.", "Declined").doesNotContain(",=cmd()");
        assertThat(people.asVisitor(() -> exports.export(RegisterFilter.all(), true)))
                .startsWith('P', 'K');
    }

    private IdeaId declined(String title) {
        var idea = ideas.titled(title);
        answers.decline(idea);
        return idea;
    }

    private IdeaId approved(String title) {
        var idea = ideas.titled(title);
        answers.approve(idea);
        return idea;
    }

    private List<DecisionLine> all(RegisterFilter filter) {
        return people.asVisitor(() -> register.list(filter, FIRST)).getContent();
    }

    private List<String> titles(RegisterFilter filter) {
        return all(filter).stream().map(DecisionLine::title).toList();
    }

    private List<String> notDoing(NotDoingFilter filter) {
        return people.asVisitor(() -> register.notDoing(filter, FIRST)).stream()
                .map(DecisionLine::title)
                .toList();
    }
}
