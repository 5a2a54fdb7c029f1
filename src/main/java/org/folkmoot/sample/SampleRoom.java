package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.closing.ClosingService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.Desk;
import org.folkmoot.conversation.DeskService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.SessionSummary;
import org.folkmoot.introduction.IntroductionService;
import org.folkmoot.need.AskedNeeds;
import org.folkmoot.need.NeedService;
import org.folkmoot.need.SayNeeds;
import org.folkmoot.seating.MakeSeatPlan;
import org.folkmoot.seating.SeatingService;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What belongs to a session beside its places: tables for the next one, what people need there, reports of those over. */
@Component
@Profile("sample")
class SampleRoom {

    private static final int ALL = 100;
    private static final Duration DAY_AFTER = Duration.ofHours(20);
    private static final Duration THIS_MORNING = Duration.ofHours(2);
    private static final MakeSeatPlan TABLES = new MakeSeatPlan(5, 3);
    private static final int AGREE = 8;
    private static final List<SayNeeds> SAID = List.of(
            new SayNeeds("A seat near the door, please: I have to leave the room now and then.", "Nuts"),
            new SayNeeds("A hearing loop, or a seat close to whoever speaks.", ""));

    private final ConversationService conversations;
    private final FacilitatorService facilitators;
    private final SeatingService seating;
    private final NeedService needs;
    private final IntroductionService introductions;
    private final DeskService desks;
    private final ClosingService closings;
    private final Stage stage;

    SampleRoom(
            ConversationService conversations,
            FacilitatorService facilitators,
            SeatingService seating,
            NeedService needs,
            IntroductionService introductions,
            DeskService desks,
            ClosingService closings,
            Stage stage) {
        this.conversations = conversations;
        this.facilitators = facilitators;
        this.seating = seating;
        this.needs = needs;
        this.introductions = introductions;
        this.desks = desks;
        this.closings = closings;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        var facilitator = cast.signIn("facilitator");
        conversations.past(null, PageRequest.of(0, ALL)).stream()
                .filter(session ->
                        !session.cancelled() && session.endsAt().plus(DAY_AFTER).isBefore(now))
                .forEach(session -> stage.by(
                        facilitator, session.endsAt().plus(DAY_AFTER), () -> closings.close(session.id(), "")));
        conversations.upcoming(null, PageRequest.of(0, ALL)).stream()
                .filter(session -> !session.cancelled() && session.taken() > 1)
                .filter(session -> stage.by(facilitator, now, () -> runs(session.id())))
                .findFirst()
                .ifPresent(session -> prepare(session, facilitator, cast, now));
    }

    private void prepare(SessionSummary session, Person facilitator, Cast cast, Instant now) {
        var earlier = now.minus(THIS_MORNING);
        var id = session.id();
        stage.by(facilitator, earlier, () -> seating.make(id, TABLES));
        stage.by(facilitator, earlier, () -> needs.ask(id, new AskedNeeds(true, true)));
        var people = stage.by(facilitator, now, () -> desks.desk(id)).orElseThrow().lines().stream()
                .filter(Desk.Line::hasPlace)
                .flatMap(line ->
                        cast.crowd().stream().filter(person -> person.id().equals(line.member())))
                .limit(AGREE)
                .toList();
        people.forEach(person -> stage.by(person, earlier, () -> introductions.agree(id)));
        for (var i = 0; i < Math.min(SAID.size(), people.size()); i++) {
            var said = SAID.get(i);
            stage.by(people.get(i), earlier, () -> needs.say(id, said));
        }
    }

    private boolean runs(DialogueSessionId session) {
        return facilitators.find(session).filter(run -> run.mine()).isPresent();
    }
}
