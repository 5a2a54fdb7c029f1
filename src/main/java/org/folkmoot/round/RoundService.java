package org.folkmoot.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of a session, for those who run it: planning them, and taking the room through them (ADR 0048). */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class RoundService {

    /** Of one session. */
    public static final int ROUNDS_MAX = 20;

    private final RoomRounds rounds;
    private final RoundTemplates templates;
    private final RoundReading reading;
    private final RoundRoom room;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    RoundService(
            RoomRounds rounds,
            RoundTemplates templates,
            RoundReading reading,
            RoundRoom room,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.templates = templates;
        this.reading = reading;
        this.room = room;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<RoundPlan> find(DialogueSessionId id) {
        return room.session(id).map(session -> {
            var all = reading.all(RoundSubject.of(id));
            var lines = reading.lines(all);
            return new RoundPlan(
                    session,
                    lines,
                    room.hours(session),
                    room.opensAt(session),
                    RoundReading.current(all)
                            .map(round -> lines.get(all.indexOf(round)))
                            .orElse(null));
        });
    }

    /** For the portal itself, once for all open pages of a subject. Two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public RoundPulse pulse(RoundSubject subject) {
        return reading.pulse(subject);
    }

    /** @throws RefusedException TOO_MANY_ROUNDS, SESSION_CANCELLED, TOO_LATE, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public RoundId plan(DialogueSessionId session, PlanRound asked) {
        return plan(RoundSubject.of(session), List.of(asked)).getFirst();
    }

    /** Plans the rounds of the template, after those there are. @throws RefusedException NO_TEMPLATE and as {@link #plan} */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RoundId> planUsual(DialogueSessionId session) {
        var usual = templates.findAllByOrderByPlace().stream()
                .map(RoundTemplate::planned)
                .toList();
        if (usual.isEmpty()) throw new RefusedException(RoundRefusal.NO_TEMPLATE);
        return plan(RoundSubject.of(session), usual);
    }

    /** @throws RefusedException STARTED_ALREADY, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void change(RoundId id, PlanRound asked) {
        var round = locked(id);
        round.change(asked);
        tell(round);
    }

    /** One place up or down among those not begun; nothing happens at the end. @throws RefusedException STARTED_ALREADY, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void move(RoundId id, boolean down) {
        var all = inOrder(id);
        var round = in(all, id);
        round.refuseUnlessPlanned();
        var planned =
                all.stream().filter(one -> one.state() == RoundState.PLANNED).toList();
        var other = planned.indexOf(round) + (down ? 1 : -1);
        if (other < 0 || other >= planned.size()) return;
        round.changePlaces(planned.get(other));
        tell(round);
    }

    /** @throws RefusedException STARTED_ALREADY, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void remove(RoundId id) {
        var round = locked(id);
        round.refuseUnlessPlanned();
        rounds.delete(round);
        tell(round);
    }

    /** @throws RefusedException ANOTHER_RUNS, STARTED_ALREADY, SESSION_CANCELLED, TOO_EARLY, TOO_LATE, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void start(RoundId id) {
        var all = inOrder(id);
        start(in(all, id), all);
    }

    /** @throws RefusedException NOT_RUNNING, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void pause(RoundId id) {
        var round = locked(id);
        round.pause(clock.instant());
        tell(round);
    }

    /** @throws RefusedException NOT_RUNNING, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void goOn(RoundId id) {
        var round = locked(id);
        round.goOn(clock.instant());
        tell(round);
    }

    /** @throws RefusedException NOT_RUNNING, LONG_ENOUGH, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void addMinute(RoundId id) {
        var round = locked(id);
        round.addMinute(clock.instant());
        tell(round);
    }

    /** @throws RefusedException NOT_RUNNING, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void end(RoundId id) {
        var round = locked(id);
        round.end(clock.instant());
        tell(round);
    }

    /** Ends this one and starts the first that has not begun. @throws RefusedException NO_NEXT, NOT_RUNNING and as {@link #start} */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public RoundId next(RoundId id) {
        var all = inOrder(id);
        var round = in(all, id);
        var next = all.stream()
                .filter(one -> one.state() == RoundState.PLANNED)
                .findFirst()
                .orElseThrow(() -> new RefusedException(RoundRefusal.NO_NEXT));
        round.end(clock.instant());
        rounds.saveAndFlush(round);
        start(next, all);
        return next.id();
    }

    /** From now on people give dots, and groups stay as they are. @throws RefusedException NO_RANKING, NOTHING_TO_RANK, ANOTHER_RUNS, SESSION_CANCELLED, TOO_LATE, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void openRanking(RoundId id) {
        var all = inOrder(id);
        var round = in(all, id);
        refuseIfBusy(all, round);
        room.refuseUnlessOpen(round.subject());
        round.openRanking(clock.instant());
        if (reading.line(round, all).cardsIn() == 0) throw new RefusedException(RoundRefusal.NOTHING_TO_RANK);
        tell(round);
    }

    /** Shows the result. @throws RefusedException RANKING_CLOSED, NOT_THERE */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void closeRanking(RoundId id) {
        var round = locked(id);
        round.closeRanking(clock.instant());
        tell(round);
    }

    private List<RoundId> plan(RoundSubject subject, List<PlanRound> asked) {
        var all = rounds.lockAll(subject.kind(), subject.id());
        room.refuseUnlessToCome(subject);
        if (all.size() + asked.size() > ROUNDS_MAX)
            throw new RefusedException(RoundRefusal.TOO_MANY_ROUNDS, ROUNDS_MAX);
        var last = all.stream().mapToInt(RoomRound::place).max().orElse(0);
        var planned = new ArrayList<RoundId>();
        for (var one : asked)
            planned.add(rounds.save(new RoomRound(subject, ++last, one, currentMember.id(), clock.instant()))
                    .id());
        events.publishEvent(new RoundChanged(subject));
        return planned;
    }

    /** The unique key has the last word. */
    private void start(RoomRound round, List<RoomRound> all) {
        refuseIfBusy(all, round);
        room.refuseUnlessOpen(round.subject());
        round.start(clock.instant());
        try {
            rounds.saveAndFlush(round);
        } catch (DataIntegrityViolationException anotherWasFaster) {
            throw new RefusedException(RoundRefusal.ANOTHER_RUNS);
        }
        tell(round);
    }

    private static void refuseIfBusy(List<RoomRound> all, RoomRound but) {
        if (all.stream()
                .anyMatch(
                        one -> one != but && (one.state() == RoundState.RUNNING || one.state() == RoundState.RANKING)))
            throw new RefusedException(RoundRefusal.ANOTHER_RUNS);
    }

    private List<RoomRound> inOrder(RoundId id) {
        var subject = rounds.subjectOf(id.value()).orElseThrow(RoundService::gone);
        return rounds.lockAll(subject.getKind(), subject.getSubject()).stream()
                .sorted(Comparator.comparingInt(RoomRound::place))
                .toList();
    }

    private static RoomRound in(List<RoomRound> all, RoundId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(RoundService::gone);
    }

    private RoomRound locked(RoundId id) {
        return rounds.lock(id.value()).orElseThrow(RoundService::gone);
    }

    private void tell(RoomRound round) {
        events.publishEvent(new RoundChanged(round.subject()));
    }

    private static RefusedException gone() {
        return new RefusedException(RoundRefusal.NOT_THERE);
    }
}
