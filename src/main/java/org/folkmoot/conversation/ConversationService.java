package org.folkmoot.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.folkmoot.programme.AreaId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series and their sessions. Places are {@link PlaceService}'s, what happens in the room {@link DeskService}'s. */
@Service
@Transactional(readOnly = true)
public class ConversationService {

    private final AllSeries series;
    private final DialogueSessions sessions;
    private final Places places;
    private final SeenSessions seen;
    private final WaitingList list;
    private final HeldPlaces held;
    private final Cancellations cancellations;
    private final CheckIns checkIns;
    private final HeadCounts headCounts;
    private final Scheduling scheduling;
    private final Venues venues;
    private final SessionFacilitators facilitators;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ConversationService(
            AllSeries series,
            DialogueSessions sessions,
            Places places,
            SeenSessions seen,
            WaitingList list,
            HeldPlaces held,
            Cancellations cancellations,
            CheckIns checkIns,
            HeadCounts headCounts,
            Scheduling scheduling,
            Venues venues,
            SessionFacilitators facilitators,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.series = series;
        this.sessions = sessions;
        this.places = places;
        this.seen = seen;
        this.list = list;
        this.held = held;
        this.cancellations = cancellations;
        this.checkIns = checkIns;
        this.headCounts = headCounts;
        this.scheduling = scheduling;
        this.venues = venues;
        this.facilitators = facilitators;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /** In order of title. */
    @PreAuthorize("permitAll")
    public List<SeriesSummary> series() {
        return series.findAllByOrderByTitleAscIdAsc().stream()
                .map(Series::summary)
                .toList();
    }

    /** Sessions not over yet, cancelled ones too, the next one first. Four statements a page. @param area null for all areas */
    @PreAuthorize("permitAll")
    public Page<SessionSummary> upcoming(@Nullable AreaId area, Pageable page) {
        return summaries(sessions.endingAfter(clock.instant(), valueOf(area), page));
    }

    /** As {@link #upcoming}, from the first moment of a day in the programme's zone, which may lie in the past. */
    @PreAuthorize("permitAll")
    public Page<SessionSummary> from(LocalDate day, Pageable page) {
        return summaries(sessions.endingAfter(day.atStartOfDay(clock.getZone()).toInstant(), null, page));
    }

    /** Sessions that are over, the latest first. Four statements a page. */
    @PreAuthorize("permitAll")
    public Page<SessionSummary> past(@Nullable AreaId area, Pageable page) {
        return summaries(sessions.endedBy(clock.instant(), valueOf(area), page));
    }

    /** The next sessions that take place. @param limit at most 50 */
    @PreAuthorize("permitAll")
    public List<SessionSummary> next(int limit) {
        return summaries(sessions.next(clock.instant(), Limit.of(Math.clamp(limit, 1, 50))));
    }

    /** Where the person signed in has a place next, or waits for one. @param limit at most 50 */
    @PreAuthorize("isAuthenticated()")
    public List<SessionSummary> myNext(int limit) {
        return summaries(
                sessions.nextOf(currentMember.id().value(), clock.instant(), Limit.of(Math.clamp(limit, 1, 50))));
    }

    @PreAuthorize("permitAll")
    public Optional<SessionDetail> find(DialogueSessionId id) {
        return sessions.findById(id.value()).map(this::detail);
    }

    /**
     * @throws RefusedException STRAND_UNKNOWN, AREA_UNKNOWN, VENUE_UNKNOWN, VENUE_RETIRED, DATE_PAST for a session that would
     *     be over already
     */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public SeriesId schedule(ScheduleSeries asked) {
        return scheduling.schedule(asked);
    }

    /** In order of date. */
    @PreAuthorize("permitAll")
    public List<DialogueSessionId> sessionsOf(SeriesId id) {
        return sessions.findBySeriesIdOrderByStartsAtAscIdAsc(id.value()).stream()
                .map(DialogueSession::id)
                .toList();
    }

    /** @throws RefusedException SESSION_CANCELLED, TOO_LATE_TO_CANCEL, PEOPLE_HERE, SESSION_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void cancel(DialogueSessionId id, String reason) {
        var session = locked(id);
        var now = clock.instant();
        session.cancel(somebodyIsIn(id), now);
        var row = cancellations.save(new Cancellation(id, reason, currentMember.id(), now));
        var holders = places.standingIn(id.value()).stream().map(Place::member).toList();
        var waiting = list.close(session, now);
        events.publishEvent(new DialogueSessionCancelled(
                id,
                session.title(),
                session.startsAt(),
                holders,
                waiting,
                row.reason(),
                now,
                facilitators.standingIn(List.of(id.value())).stream()
                        .map(SessionFacilitator::member)
                        .filter(runs -> !runs.equals(currentMember.id()))
                        .toList()));
    }

    private boolean somebodyIsIn(DialogueSessionId id) {
        return !checkIns.standingIn(id.value()).isEmpty()
                || !headCounts.standingIn(id.value()).isEmpty();
    }

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }

    private SessionDetail detail(DialogueSession session) {
        var of = series.findById(session.series().value()).orElseThrow();
        var summary = summaries(List.of(session)).getFirst();
        var whyCancelled = session.state() == SessionState.CANCELLED
                ? cancellations
                        .findById(session.id().value())
                        .map(Cancellation::reason)
                        .orElse("")
                : "";
        return new SessionDetail(
                summary,
                session.venueAddress(),
                Optional.ofNullable(session.venue().id())
                        .flatMap(venue -> venues.findById(venue.value()))
                        .map(KeptVenue::access)
                        .orElse(""),
                session.joinLink() != null,
                summary.mine() || runsSessions() ? session.joinLink() : null,
                of.purpose(),
                of.method(),
                whyCancelled,
                held.open(session).stream().map(PlaceHold::heldFor).toList(),
                openActions(session, summary, clock.instant()));
    }

    private Set<SessionAction> openActions(DialogueSession session, SessionSummary seen, Instant now) {
        var open = EnumSet.noneOf(SessionAction.class);
        if (session.takesPlaces(now)) {
            open.add(SessionAction.ADD_TO_CALENDAR);
            var turn = seen.turn();
            if (seen.mine()) open.add(SessionAction.GIVE_UP_PLACE);
            else if (turn != null) {
                open.add(SessionAction.LEAVE_WAITING_LIST);
                if (turn.offered()) open.add(SessionAction.CONFIRM_PLACE);
            } else if (currentMember.find().isEmpty()) open.add(SessionAction.SIGN_IN);
            else if (currentMember.has(Role.PARTICIPANT))
                open.add(freeForMe(session) ? SessionAction.TAKE_PLACE : SessionAction.JOIN_WAITING_LIST);
        }
        if (runsSessions()) {
            open.add(SessionAction.OPEN_DESK);
            open.add(SessionAction.SEE_FACILITATORS);
            open.add(SessionAction.SEE_PLACES);
            if (session.takesPlaces(now)) open.add(SessionAction.CHANGE);
        }
        return open;
    }

    private boolean runsSessions() {
        return currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER);
    }

    private boolean freeForMe(DialogueSession session) {
        return session.free() > 0 || held.openFor(session, currentMember.id()).isPresent();
    }

    private Page<SessionSummary> summaries(Page<DialogueSession> page) {
        return new PageImpl<>(summaries(page.getContent()), page.getPageable(), page.getTotalElements());
    }

    private List<SessionSummary> summaries(List<DialogueSession> shown) {
        return seen.summaries(shown);
    }

    private static @Nullable UUID valueOf(@Nullable AreaId area) {
        return area == null ? null : area.value();
    }
}
