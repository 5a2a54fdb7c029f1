package org.folkmoot.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.idea.DeliveryService;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.idea.IdeaService;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRooms;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does what by when. Each change names the version the person saw, and is a row; whoever comes second is told. An idea is
 * held before the actions that came from it.
 */
@Service
@Transactional(readOnly = true)
public class ActionService {

    /** One idea, meeting or inquiry shows no more. */
    static final int SHOWN = 200;

    private static final int WEEK_DAYS = 6;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Actions actions;
    private final ActionSteps steps;
    private final ActionRecord record;
    private final ActionReading reading;
    private final DeliveryService delivery;
    private final IdeaService ideas;
    private final InquiryRooms rooms;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    ActionService(
            Actions actions,
            ActionSteps steps,
            ActionRecord record,
            ActionReading reading,
            DeliveryService delivery,
            IdeaService ideas,
            InquiryRooms rooms,
            CurrentMember currentMember,
            PortalClock clock) {
        this.actions = actions;
        this.steps = steps;
        this.record = record;
        this.reading = reading;
        this.delivery = delivery;
        this.ideas = ideas;
        this.rooms = rooms;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** Adds an action, and tells a person who is to do it. With {@link AddAction#once()} given again it is the first one. */
    @Transactional
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER', 'FACILITATOR', 'SYSTEM')")
    public ActionId add(AddAction asked) {
        return added(asked);
    }

    /**
     * As {@link #add}, by somebody who leads the inquiry it comes from, until it is closed.
     *
     * @throws RefusedException as {@link InquiryRooms#run}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public ActionId addFrom(InquiryId inquiry, ActionTerms terms) {
        return added(new AddAction(terms, rooms.run(inquiry).asOrigin()));
    }

    private ActionId added(AddAction asked) {
        if (!asked.once().isEmpty()) {
            var before = actions.findByOnceKey(asked.once());
            if (before.isPresent()) return before.get().id();
        }
        ActionTerms.due(asked.terms().due(), clock.today());
        var action = actions.saveAndFlush(new Action(asked, currentMember.find().orElse(null), clock.instant()));
        record.step(action, ActionStepKind.ADDED, null, null);
        return action.id();
    }

    /** @throws RefusedException NOT_THERE, NOT_YOURS, CHANGED_MEANWHILE, ALREADY_ENDED, NOTHING_CHANGED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void change(ChangeAction asked) {
        ActionTerms.due(asked.terms().due(), clock.today());
        take(asked.action(), asked.seen(), ActionStepKind.CHANGED, action -> action.change(asked.terms()));
    }

    /** Work has begun; the idea it came from goes into delivery. @throws RefusedException as {@link #change}, ALREADY_STARTED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void start(ActionId id, int seen) {
        take(id, seen, ActionStepKind.STARTED, Action::start);
    }

    /** @throws RefusedException as {@link #change} */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void finish(ActionId id, int seen) {
        take(id, seen, ActionStepKind.DONE, Action::finish);
    }

    /** @param reason at most {@value Action#REASON_MAX} @throws RefusedException as {@link #change}, REASON_NEEDED */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void drop(ActionId id, int seen, String reason) {
        take(id, seen, ActionStepKind.DROPPED, action -> action.drop(reason));
    }

    /** The last step that still holds, holds no more; how it stood before it holds again. @throws RefusedException as {@link #change}, NOTHING_TO_UNDO */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void undo(ActionId id, int seen) {
        var held = held(id, seen);
        var owner = held.owner();
        var state = held.state();
        held.goBackTo(record.before(held));
        record.step(held, ActionStepKind.UNDONE, owner, state);
    }

    /** What the person signed in has to do, wherever it came from; the soonest day first. */
    @PreAuthorize("isAuthenticated()")
    public Page<ActionLine> mine(ActionFilter filter, Pageable page) {
        return found(filter, currentMember.id(), page);
    }

    @PreAuthorize("isAuthenticated()")
    public ActionsDue due() {
        var me = currentMember.id().value();
        var today = clock.today();
        return new ActionsDue(actions.countDue(me, today, today.plusDays(WEEK_DAYS)), actions.countLate(me, today));
    }

    /** Everybody's. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STEERING')")
    public Page<ActionLine> list(ActionFilter filter, Pageable page) {
        return found(filter, null, page);
    }

    /** What is done about an idea; nothing for one that is not open. Names of people for those signed in. */
    @PreAuthorize("permitAll")
    public List<ActionLine> about(IdeaId idea) {
        if (ideas.summaries(List.of(idea)).isEmpty()) return List.of();
        return reading.lines(actions.from("idea", idea.value().toString(), Limit.of(SHOWN)));
    }

    /** Whether the person signed in owns one that came from this idea, done or not. */
    @PreAuthorize("isAuthenticated()")
    public boolean iOwnOneOf(IdeaId idea) {
        return actions.countOwned(
                        "idea", idea.value().toString(), currentMember.id().value())
                > 0;
    }

    /** What came from a meeting, a session's notes or an inquiry; whoever asks has made sure that the person may read it. */
    @PreAuthorize("hasAnyRole('STEERING', 'MANAGER', 'FACILITATOR', 'SYSTEM')")
    public List<ActionLine> from(String kind, String id) {
        return reading.lines(actions.from(kind, id, Limit.of(SHOWN)));
    }

    /** Tasks of an inquiry, for whom it is readable. @throws RefusedException as {@link InquiryRooms#read} */
    @PreAuthorize("permitAll")
    public List<ActionLine> of(InquiryId inquiry) {
        rooms.read(inquiry);
        return reading.lines(actions.from("inquiry", inquiry.value().toString(), Limit.of(SHOWN)));
    }

    /** One action, for who may change it. */
    @PreAuthorize("isAuthenticated()")
    public Optional<ActionLine> find(ActionId id) {
        return actions.findById(id.value())
                .filter(reading::mayTouch)
                .map(action -> reading.lines(List.of(action)).getFirst());
    }

    /** Every step, first one first, for who may change the action. */
    @PreAuthorize("isAuthenticated()")
    public List<ActionStepLine> history(ActionId id) {
        return actions.findById(id.value())
                .filter(reading::mayTouch)
                .map(action -> reading.history(steps.findByActionIdOrderByTurn(id.value())))
                .orElse(List.of());
    }

    private Page<ActionLine> found(ActionFilter filter, @Nullable MemberId owner, Pageable page) {
        LocalDate today = clock.today();
        var rows = actions.list(
                filter.which().states(),
                owner == null,
                owner == null ? NOBODY : owner.value(),
                filter.late(),
                today,
                filter.pattern(),
                PageRequest.of(page.getPageNumber(), page.getPageSize()));
        var lines = reading.lines(rows.getContent());
        return new PageImpl<>(lines, rows.getPageable(), rows.getTotalElements());
    }

    private void take(ActionId id, int seen, ActionStepKind kind, Consumer<Action> verb) {
        if (kind == ActionStepKind.STARTED || kind == ActionStepKind.DONE)
            actions.ideaOf(id.value()).flatMap(IdeaId::parse).ifPresent(delivery::hold);
        var action = held(id, seen);
        var owner = action.owner();
        var state = action.state();
        verb.accept(action);
        record.step(action, kind, owner, state);
        if (kind == ActionStepKind.STARTED || kind == ActionStepKind.DONE)
            Optional.of(action.from())
                    .filter(from -> from.kind().equals("idea"))
                    .map(Origin::id)
                    .flatMap(IdeaId::parse)
                    .ifPresent(delivery::begin);
    }

    private Action held(ActionId id, int seen) {
        var action = actions.lock(id.value()).orElseThrow(() -> new RefusedException(ActionRefusal.NOT_THERE));
        if (!reading.mayTouch(action)) throw new RefusedException(ActionRefusal.NOT_YOURS);
        if (!Objects.equals(action.version(), seen)) throw new RefusedException(ActionRefusal.CHANGED_MEANWHILE);
        return action;
    }
}
