package org.folkmoot.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.PersonFound;
import org.folkmoot.member.Role;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who runs a session, and how many it takes. Each change locks the session's row first. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
public class FacilitatorService {

    private static final int WANTED_SHOWN = 50;
    private static final int PLANNED_MOST = 200;

    private final DialogueSessions sessions;
    private final AllSeries series;
    private final SessionFacilitators facilitators;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    FacilitatorService(
            DialogueSessions sessions,
            AllSeries series,
            SessionFacilitators facilitators,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.series = series;
        this.facilitators = facilitators;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** Four statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<RunBy> find(DialogueSessionId id) {
        return sessions.findById(id.value())
                .map(session -> runBy(List.of(session)).getFirst());
    }

    /** Sessions to come that too few run, the next one first; at most 50. Four statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RunBy> wanted() {
        return runBy(sessions.withTooFewFacilitators(clock.instant(), Limit.of(WANTED_SHOWN)));
    }

    /**
     * Sessions that begin in that span and that too few run, the next one first; at most 200. Four statements.
     *
     * @param of null for all series
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RunBy> wanted(@Nullable SeriesId of, Instant from, Instant to) {
        return runBy(sessions.withTooFewFacilitatorsIn(
                of == null ? null : of.value(),
                from.isBefore(clock.instant()) ? clock.instant() : from,
                to,
                Limit.of(PLANNED_MOST)));
    }

    /** Who runs these sessions, over and cancelled ones too. Four statements at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RunBy> stand(Collection<DialogueSessionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : runBy(sessions.findByIdIn(
                        ids.stream().map(DialogueSessionId::value).toList()));
    }

    /** Those of these sessions that too few run. Four statements at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Map<DialogueSessionId, RunBy> missing(Collection<DialogueSessionId> ids) {
        return stand(ids).stream()
                .filter(run -> run.missing() > 0)
                .collect(Collectors.toMap(run -> run.session().id(), Function.identity()));
    }

    /**
     * For whoever changes several sessions in one step: locks them in the order of their keys and says how they stand. It must be
     * the transaction's first read, as {@code DialogueSessions.lock}.
     *
     * @return sessions that are not there are left out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RunBy> hold(Collection<DialogueSessionId> ids) {
        return runBy(ids.stream()
                .map(DialogueSessionId::value)
                .distinct()
                .sorted()
                .flatMap(id -> sessions.lock(id).stream())
                .toList());
    }

    /** Who runs and ran what, in order of date; cancelled sessions are left out. One statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<RunLine> runs() {
        return facilitators.runs().stream()
                .map(row -> new RunLine(
                        new MemberId(row.getMemberId()),
                        new DialogueSessionId(row.getSessionId()),
                        new SeriesId(row.getSeriesId()),
                        row.getTitle(),
                        row.getStartsAt(),
                        row.getEndsAt()))
                .toList();
    }

    /** Everybody who could run a session, in order of name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public List<PersonFound> people() {
        return members.namesOf(SystemWork.call(() -> members.holding(Role.FACILITATOR))).entrySet().stream()
                .map(one -> new PersonFound(one.getKey(), one.getValue(), null))
                .sorted(java.util.Comparator.comparing(PersonFound::name)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** I help to run it. @throws RefusedException RUNS_ALREADY, SESSION_OVER, SESSION_CANCELLED, SESSION_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void helpRun(DialogueSessionId id) {
        add(locked(id), currentMember.id());
    }

    /** @throws RefusedException NO_FACILITATOR for whoever has not that role, and as {@link #helpRun} */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void add(DialogueSessionId id, MemberId person) {
        var session = locked(id);
        if (!SystemWork.call(() -> members.holding(Role.FACILITATOR)).contains(person))
            throw new RefusedException(ConversationRefusal.NO_FACILITATOR);
        add(session, person);
    }

    /** Somebody steps back, or is let go by a colleague. @throws RefusedException RUNS_NOT, SESSION_OVER, SESSION_CANCELLED, SESSION_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void takeBack(DialogueSessionId id, MemberId person) {
        var session = locked(id);
        var now = clock.instant();
        session.refuseUnlessToRun(now);
        facilitators
                .standing(id.value(), person.value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.RUNS_NOT))
                .takeBack(currentMember.id(), now);
        tell(session, person, false, now);
    }

    private void add(DialogueSession session, MemberId person) {
        var now = clock.instant();
        session.refuseUnlessToRun(now);
        if (facilitators.standing(session.id().value(), person.value()).isPresent())
            throw new RefusedException(ConversationRefusal.RUNS_ALREADY);
        facilitators.save(new SessionFacilitator(session.id(), person, currentMember.id(), now));
        tell(session, person, true, now);
    }

    private void tell(DialogueSession session, MemberId person, boolean runs, Instant now) {
        events.publishEvent(new FacilitatorChanged(
                session.id(),
                person,
                currentMember.id(),
                runs,
                session.title(),
                session.startsAt(),
                session.endsAt(),
                session.facts().where(),
                now));
    }

    private List<RunBy> runBy(List<DialogueSession> shown) {
        if (shown.isEmpty()) return List.of();
        var ids = shown.stream().map(one -> one.id().value()).toList();
        var rows = facilitators.standingIn(ids);
        var names =
                members.namesOf(rows.stream().map(SessionFacilitator::member).collect(Collectors.toSet()));
        Map<SeriesId, Series> known =
                series
                        .findByIdIn(
                                shown.stream().map(one -> one.series().value()).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Series::id, Function.identity()));
        var me = currentMember.id();
        var now = clock.instant();
        return shown.stream()
                .map(session -> {
                    var mine = rows.stream()
                            .filter(row -> row.session().equals(session.id()))
                            .toList();
                    return new RunBy(
                            session.summary(false),
                            Optional.ofNullable(known.get(session.series()))
                                    .map(Series::facilitatorsNeeded)
                                    .orElse(1),
                            mine.stream()
                                    .map(row -> new RunBy.Facilitator(
                                            row.member(), names.getOrDefault(row.member(), ""), row.addedAt()))
                                    .toList(),
                            mine.stream().anyMatch(row -> row.member().equals(me)),
                            session.toRun(now));
                })
                .toList();
    }

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }
}
