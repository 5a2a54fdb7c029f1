package org.folkmoot.sample;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.closing.ClosingService;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.FacilitatorService;
import org.folkmoot.conversation.SessionSummary;
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

    private final ConversationService conversations;
    private final FacilitatorService facilitators;
    private final SeatingService seating;
    private final NeedService needs;
    private final ClosingService closings;
    private final Stage stage;

    SampleRoom(
            ConversationService conversations,
            FacilitatorService facilitators,
            SeatingService seating,
            NeedService needs,
            ClosingService closings,
            Stage stage) {
        this.conversations = conversations;
        this.facilitators = facilitators;
        this.seating = seating;
        this.needs = needs;
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
                .ifPresent(session -> prepare(session, facilitator, cast.signIn("participant"), now));
    }

    private void prepare(SessionSummary session, Person facilitator, Person participant, Instant now) {
        var earlier = now.minus(THIS_MORNING);
        stage.by(facilitator, earlier, () -> seating.make(session.id(), TABLES));
        stage.by(facilitator, earlier, () -> needs.ask(session.id(), new AskedNeeds(true, true)));
        var said = new SayNeeds("A seat near the door, please: I have to leave the room now and then.", "Nuts");
        for (var mine : stage.by(
                participant, now, () -> needs.mine(session.id()).stream().toList()))
            stage.by(participant, earlier, () -> needs.say(mine.session().id(), said));
    }

    private boolean runs(DialogueSessionId session) {
        return facilitators.find(session).filter(run -> run.mine()).isPresent();
    }
}
