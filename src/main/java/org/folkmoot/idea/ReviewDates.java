package org.folkmoot.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is looked at again on its day: parked ideas come back to filtering, approved ones are brought to mind. */
@Component
class ReviewDates {

    private static final int SOME = 100;

    private final Ideas ideas;
    private final IdeaAnswers answers;
    private final DeliveryService delivery;
    private final IdeaReviewReminders reminders;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    ReviewDates(
            Ideas ideas,
            IdeaAnswers answers,
            DeliveryService delivery,
            IdeaReviewReminders reminders,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.ideas = ideas;
        this.reminders = reminders;
        this.events = events;
        this.answers = answers;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Some parked ideas whose day has come. */
    @Transactional(readOnly = true)
    List<UUID> parked() {
        return answers.due(IdeaStage.PARKED, Outcome.PARKED, clock.today(), Limit.of(SOME));
    }

    /** Some approved ideas whose day has come and of which nobody was reminded. */
    @Transactional(readOnly = true)
    List<UUID> approved() {
        return answers.dueApproved(
                Set.of(IdeaStage.APPROVED, IdeaStage.IN_DELIVERY), Outcome.APPROVED, clock.today(), Limit.of(SOME));
    }

    /** Once for each answer. */
    @Transactional
    void remind(UUID id) {
        for (var idea : ideas.lock(List.of(id))) {
            var turn = answers.lastTurn(id);
            var day = day(id);
            if (day.isEmpty() || reminders.existsByIdeaIdAndTurn(id, turn)) continue;
            var now = clock.instant();
            reminders.save(new IdeaReviewReminder(idea.id(), turn, now));
            events.publishEvent(new IdeaReviewDue(idea.id(), idea.title(), turn, day.get(), now));
        }
    }

    /** In filtering again, unless somebody was first, or parked it anew until a later day. */
    @Transactional
    void comeBack(UUID id) {
        for (var idea : ideas.lock(List.of(id)))
            if (idea.stage() == IdeaStage.PARKED
                    && day(id).filter(day -> !day.isAfter(clock.today())).isPresent())
                delivery.move(idea, StepCause.REVIEW_DATE);
    }

    private Optional<LocalDate> day(UUID id) {
        return answers.findFirstByIdeaIdOrderByTurnDesc(id).flatMap(answer -> Optional.ofNullable(answer.reviewDate()));
    }
}
