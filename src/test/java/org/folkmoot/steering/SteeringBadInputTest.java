package org.folkmoot.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.idea.Outcome;
import org.folkmoot.idea.TestAnswers;
import org.folkmoot.idea.TestIdeas;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.scoring.DeclareInterest;
import org.folkmoot.scoring.InterestService;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What the steering group may not do: each is refused in a sentence that says the rule, and what is possible instead. */
@PortalTest
@BothDatabases
class SteeringBadInputTest {

    private static final GiveAnswer DECLINE = new GiveAnswer(Outcome.DECLINED, "Too dear.", "", null, "");

    @Autowired
    SteeringService steering;

    @Autowired
    Corrections corrections;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAgendaService agenda;

    @Autowired
    MeetingPublishing publishing;

    @Autowired
    BulkService bulks;

    @Autowired
    InterestService interests;

    @Autowired
    IdeaService ideaService;

    @Autowired
    TestIdeas ideas;

    @Autowired
    TestAnswers answers;

    @Autowired
    TestMembers people;

    @Autowired
    MessageSource messages;

    MemberId ada;
    MemberId ben;

    @BeforeEach
    void twoSteeringMembers() {
        ada = people.named("Ada Marsh", Role.PARTICIPANT, Role.STEERING);
        ben = people.named("Ben Heath", Role.PARTICIPANT, Role.STEERING);
    }

    @Test
    void mergingInACircleOrIntoAWithdrawnIdea() {
        var benches = ideas.titled("Benches");
        var seats = ideas.titled("Seats");
        prepare(benches, GiveAnswer.merge(seats, "The same.", ""));
        assertThat(refused(() -> prepare(seats, GiveAnswer.merge(benches, "The same.", ""))))
                .isEqualTo("“Benches” is prepared to go into “Seats” itself, so nothing can go into it. Choose “Seats”,"
                        + " or change what is prepared for “Benches” first.");
        var author = people.person(Role.PARTICIPANT);
        var gone = ideas.by(author, "Stools");
        people.as(author, () -> ideaService.withdraw(gone, ""));
        var lanterns = ideas.titled("Lanterns");
        assertThat(refused(() -> prepare(lanterns, GiveAnswer.merge(gone, "The same.", ""))))
                .isEqualTo("“Lanterns” cannot go into “Stools”: its author has withdrawn that one. Choose another idea,"
                        + " or give another answer.");
        assertThat(refused(() -> prepare(lanterns, GiveAnswer.merge(lanterns, "The same.", ""))))
                .startsWith("“Lanterns” cannot go into itself. Choose");
        assertThat(people.as(ada, () -> steering.preparedCount())).isOne();
    }

    @Test
    void decidingOnAnAnsweredIdeaInTheCockpitForManyOrAtAMeeting() {
        var idea = ideas.titled("Benches");
        answers.decline(idea);
        var sentence = "“Benches” has been answered. Open it to read the answer.";
        assertThat(refused(() -> prepare(idea, DECLINE))).isEqualTo(sentence);
        var meeting = people.as(
                ada,
                () -> meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), "Shire Hall", ada, ben)));
        assertThat(refused(() -> people.as(ada, () -> agenda.add(meeting, List.of(idea), 5))))
                .isEqualTo(sentence);
        assertThat(people.as(ada, () -> bulks.preview(new BulkAction.Prepare(DECLINE), List.of(idea)))
                        .leftOut())
                .extracting(left -> messages.getMessage(left.reason(), new Object[] {left.about()}, Locale.UK))
                .containsExactly("It no longer waits for an answer.");
    }

    @Test
    void decidingWithAnInterest() {
        var idea = ideas.titled("Benches");
        people.as(ada, () -> interests.declare(new DeclareInterest(idea, "My brother's firm.")));
        var sentence = "You declared an interest in “Benches”, so you take no part in its decision. A colleague without"
                + " one can prepare it.";
        assertThat(refused(() -> prepare(idea, DECLINE))).isEqualTo(sentence);
        var prepared = people.as(ben, () -> steering.prepare(new PrepareDecision(idea, DECLINE, null)));
        assertThat(refused(() -> people.as(ada, () -> steering.prepare(new PrepareDecision(idea, DECLINE, prepared)))))
                .isEqualTo(sentence);
        assertThat(refused(() -> {
                    people.as(ada, () -> steering.remove(prepared));
                    return "";
                }))
                .isEqualTo(sentence);
        people.as(
                ben,
                () -> steering.publish(
                        steering.prepared().stream().map(PreparedDecision::id).collect(Collectors.toSet())));
        var other = new GiveAnswer(Outcome.DECLINED, "In short: no.", "", null, "");
        assertThat(refused(() -> people.as(ada, () -> corrections.prepare(new PrepareCorrection(idea, 1, other)))))
                .isEqualTo(sentence);
    }

    @Test
    void decidingWithoutAQuorumStaysPreparedAndSaysSo() {
        var idea = ideas.titled("Benches");
        var meeting = people.as(
                ada,
                () -> meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), "Shire Hall", ada, ben)));
        people.as(ada, () -> agenda.add(meeting, List.of(idea), 5));
        people.as(ada, () -> meetings.start(meeting));
        IntStream.range(0, 3).forEach(nth -> {
            var member = people.person(Role.STEERING);
            people.as(ada, () -> meetings.attend(meeting, member, AttendanceKind.PRESENT));
        });
        var prepared = prepare(idea, DECLINE);
        people.as(ada, () -> meetings.end(meeting));
        assertThat(refused(() -> people.as(ada, () -> publishing.publish(meeting, java.util.Set.of(prepared)))))
                .isEqualTo(
                        "There was no quorum: 3 of the 6 members needed count for these ideas (the group has 10). The"
                                + " decisions stay prepared. Put them on the agenda of another meeting.");
        assertThat(people.as(ada, () -> steering.preparedFor(idea))).isPresent();
    }

    @Test
    void twoClerksOnOneItemAndATemplateWithAnUnknownPlaceholder() {
        var idea = ideas.titled("Benches");
        var meeting = people.as(
                ada,
                () -> meetings.plan(new PlanMeeting(Instant.parse("2035-02-17T18:00:00Z"), "Shire Hall", ada, ben)));
        people.as(ada, () -> agenda.add(meeting, List.of(idea), 5));
        var item = people.as(ada, () -> meetings.find(meeting))
                .orElseThrow()
                .items()
                .getFirst()
                .id();
        people.as(ada, () -> agenda.note(meeting, new WriteNote(item, "Ada heard this.", 0)));
        assertThat(refused(() -> {
                    people.as(ben, () -> agenda.note(meeting, new WriteNote(item, "Ben heard that.", 0)));
                    return "";
                }))
                .isEqualTo(
                        "Ada Marsh has saved a note on this item meanwhile. Both texts are kept: read theirs, then save"
                                + " yours over it, or leave theirs.");
        var unusable = catchThrowableOfType(
                UnusableInputException.class,
                () -> new WriteTemplate("Warm words", Outcome.DECLINED, "Dear {name}, no.", ""));
        assertThat(messages.getMessage(unusable.getMessage(), unusable.arguments(), Locale.UK))
                .startsWith("{name} is not a placeholder. Possible are: {title}");
    }

    private DecisionId prepare(IdeaId idea, GiveAnswer answer) {
        return people.as(ada, () -> steering.prepare(new PrepareDecision(idea, answer, null)));
    }

    private String refused(Callable<?> work) {
        var refused = catchThrowableOfType(RefusedException.class, work::call);
        assertThat(refused).isNotNull();
        return messages.getMessage(refused.refusal().key(), refused.arguments(), Locale.UK);
    }
}
