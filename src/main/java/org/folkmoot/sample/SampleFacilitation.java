package org.folkmoot.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.facilitation.AvailabilityService;
import org.folkmoot.facilitation.CourseFacts;
import org.folkmoot.facilitation.DayPart;
import org.folkmoot.facilitation.RecordTraining;
import org.folkmoot.facilitation.SayAvailability;
import org.folkmoot.facilitation.SayAway;
import org.folkmoot.facilitation.TrainingService;
import org.folkmoot.facilitation.WeekSlot;
import org.folkmoot.member.MemberId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Courses, who attended them, when facilitators can, and a series that asks for training: a rota has something to propose. */
@Component
@Profile("sample")
class SampleFacilitation {

    private static final Duration COURSES_ADDED = Duration.ofDays(90);
    private static final Duration SAID = Duration.ofDays(20);
    private static final String FOR_TRAINED = "Tables on Tuesdays";

    private final TrainingService trainings;
    private final AvailabilityService availability;
    private final ConversationService conversations;
    private final Stage stage;

    SampleFacilitation(
            TrainingService trainings,
            AvailabilityService availability,
            ConversationService conversations,
            Stage stage) {
        this.trainings = trainings;
        this.availability = availability;
        this.conversations = conversations;
        this.stage = stage;
    }

    void load(Cast cast, Instant now, LocalDate today) {
        var manager = cast.signIn("manager");
        var people = cast.facilitators();
        stage.by(manager, now.minus(COURSES_ADDED), () -> {
            var table = trainings.addCourse(new CourseFacts("Opening a table", 24));
            var hard = trainings.addCourse(new CourseFacts("When it gets difficult", null));
            var recorded = today.minus(java.time.Period.ofDays((int) COURSES_ADDED.toDays()));
            trainings.record(new RecordTraining(
                    table, recorded.minusMonths(4), Set.of(member(cast, 0), member(cast, 1), member(cast, 2))));
            if (people.size() > 3)
                trainings.record(new RecordTraining(table, recorded.minusMonths(25), Set.of(member(cast, 3))));
            trainings.record(new RecordTraining(hard, recorded.minusMonths(1), Set.of(member(cast, 1))));
            conversations.series().stream()
                    .filter(one -> one.title().equals(FOR_TRAINED))
                    .forEach(one -> trainings.demandTraining(one.id(), true));
        });
        var said = now.minus(SAID);
        stage.by(people.getFirst(), said, () -> availability.say(week(null, DayPart.values())));
        stage.by(people.get(1), said, () -> {
            availability.say(week(2, DayPart.AFTERNOON, DayPart.EVENING));
            availability.beAway(new SayAway(today.plusDays(30), today.plusDays(37), "A week by the sea."));
        });
        stage.by(people.get(2), said, () -> availability.say(week(3, DayPart.EVENING)));
        if (people.size() > 3)
            stage.by(
                    manager,
                    said,
                    () -> availability.sayFor(member(cast, 3), week(null, DayPart.MORNING, DayPart.EVENING)));
    }

    private static MemberId member(Cast cast, int nth) {
        return cast.facilitators().get(nth).id();
    }

    /** Monday to Friday. */
    private static SayAvailability week(@org.jspecify.annotations.Nullable Integer most, DayPart... parts) {
        return new SayAvailability(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .flatMap(day -> Arrays.stream(parts).map(part -> new WeekSlot(day, part)))
                        .collect(Collectors.toSet()),
                most);
    }
}
