package org.folkmoot.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series and their sessions; taking a place and giving it up. What happens in the room is {@link DeskService}'s. */
@Service
@Transactional(readOnly = true)
public class ConversationService {

    private final AllSeries series;
    private final DialogueSessions sessions;
    private final Places places;
    private final Cancellations cancellations;
    private final CheckIns checkIns;
    private final HeadCounts headCounts;
    private final ProgrammeService programme;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    ConversationService(
            AllSeries series,
            DialogueSessions sessions,
            Places places,
            Cancellations cancellations,
            CheckIns checkIns,
            HeadCounts headCounts,
            ProgrammeService programme,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.series = series;
        this.sessions = sessions;
        this.places = places;
        this.cancellations = cancellations;
        this.checkIns = checkIns;
        this.headCounts = headCounts;
        this.programme = programme;
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

    /** Sessions not over yet, cancelled ones too, the next one first. Three statements a page. @param area null for all areas */
    @PreAuthorize("permitAll")
    public Page<SessionSummary> upcoming(@Nullable AreaId area, Pageable page) {
        return summaries(sessions.endingAfter(clock.instant(), valueOf(area), page));
    }

    /** As {@link #upcoming}, from the first moment of a day in the programme's zone, which may lie in the past. */
    @PreAuthorize("permitAll")
    public Page<SessionSummary> from(LocalDate day, Pageable page) {
        return summaries(sessions.endingAfter(day.atStartOfDay(clock.getZone()).toInstant(), null, page));
    }

    /** Sessions that are over, the latest first. Three statements a page. */
    @PreAuthorize("permitAll")
    public Page<SessionSummary> past(@Nullable AreaId area, Pageable page) {
        return summaries(sessions.endedBy(clock.instant(), valueOf(area), page));
    }

    /** The next sessions that take place. @param limit at most 50 */
    @PreAuthorize("permitAll")
    public List<SessionSummary> next(int limit) {
        var next = sessions.next(clock.instant(), Limit.of(Math.clamp(limit, 1, 50)));
        var mine = mineAmong(next);
        return next.stream().map(s -> s.summary(mine.contains(s.id().value()))).toList();
    }

    /** Where the person signed in has a place next. @param limit at most 50 */
    @PreAuthorize("isAuthenticated()")
    public List<SessionSummary> myNext(int limit) {
        return sessions
                .nextWithPlaceOf(currentMember.id().value(), clock.instant(), Limit.of(Math.clamp(limit, 1, 50)))
                .stream()
                .map(s -> s.summary(true))
                .toList();
    }

    @PreAuthorize("permitAll")
    public Optional<SessionDetail> find(DialogueSessionId id) {
        return sessions.findById(id.value()).map(this::detail);
    }

    /** @throws RefusedException STRAND_UNKNOWN, AREA_UNKNOWN, DATE_PAST for a session that would be over already */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public SeriesId schedule(ScheduleSeries asked) {
        var strand = programme
                .strand(asked.strand())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.STRAND_UNKNOWN));
        var now = clock.instant();
        if (asked.dates().stream().anyMatch(date -> date.endsAt().isBefore(now)))
            throw new RefusedException(ConversationRefusal.DATE_PAST);
        Map<AreaId, Area> areas = programme.areas().stream().collect(Collectors.toMap(Area::id, area -> area));
        var made = series.save(new Series(asked, strand, currentMember.id(), now));
        for (var date : asked.dates()) {
            var area = Optional.ofNullable(areas.get(date.venue().area()))
                    .orElseThrow(() -> new RefusedException(ConversationRefusal.AREA_UNKNOWN));
            sessions.save(new DialogueSession(made, date, area));
        }
        return made.id();
    }

    /** In order of date. */
    @PreAuthorize("permitAll")
    public List<DialogueSessionId> sessionsOf(SeriesId id) {
        return sessions.findBySeriesIdOrderByStartsAtAscIdAsc(id.value()).stream()
                .map(DialogueSession::id)
                .toList();
    }

    /** @throws RefusedException SESSION_FULL, SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE, PLACE_HELD, SESSION_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void takePlace(DialogueSessionId id) {
        var session = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        if (places.standing(id.value(), me.value()).isPresent())
            throw new RefusedException(ConversationRefusal.PLACE_HELD);
        session.takePlace(now);
        places.save(new Place(id, me, now));
        var s = session.summary(true);
        events.publishEvent(new PlaceTaken(id, me, s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
    }

    /** @throws RefusedException NO_PLACE, TOO_LATE_TO_GIVE_UP, SESSION_CANCELLED, SESSION_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void giveUpPlace(DialogueSessionId id) {
        var session = locked(id);
        var me = currentMember.id();
        var now = clock.instant();
        var place = places.standing(id.value(), me.value())
                .orElseThrow(() -> new RefusedException(ConversationRefusal.NO_PLACE));
        session.giveUpPlace(now);
        place.giveUp(now);
        var s = session.summary(false);
        events.publishEvent(new PlaceGivenUp(id, me, s.title(), s.venue(), s.startsAt(), s.endsAt(), now));
    }

    /** @throws RefusedException CAPACITY_BELOW_TAKEN, SESSION_CANCELLED, SESSION_UNKNOWN */
    @Transactional
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public void holdPlacesFor(DialogueSessionId id, int people) {
        locked(id).holdPlacesFor(people);
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
        events.publishEvent(
                new DialogueSessionCancelled(id, session.title(), session.startsAt(), holders, row.reason(), now));
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
        var mine = !mineAmong(List.of(session)).isEmpty();
        var whyCancelled = session.state() == SessionState.CANCELLED
                ? cancellations
                        .findById(session.id().value())
                        .map(Cancellation::reason)
                        .orElse("")
                : "";
        return new SessionDetail(
                session.summary(mine),
                session.venueAddress(),
                of.purpose(),
                of.method(),
                whyCancelled,
                openActions(session, mine, clock.instant()));
    }

    private Set<SessionAction> openActions(DialogueSession session, boolean mine, Instant now) {
        var open = EnumSet.noneOf(SessionAction.class);
        var free = session.taken() < session.capacity();
        if (session.takesPlaces(now)) {
            if (mine) open.add(SessionAction.GIVE_UP_PLACE);
            else if (free && currentMember.find().isEmpty()) open.add(SessionAction.SIGN_IN);
            else if (free && currentMember.has(Role.PARTICIPANT)) open.add(SessionAction.TAKE_PLACE);
        }
        if (currentMember.has(Role.FACILITATOR) || currentMember.has(Role.MANAGER)) open.add(SessionAction.OPEN_DESK);
        return open;
    }

    private Page<SessionSummary> summaries(Page<DialogueSession> page) {
        var mine = mineAmong(page.getContent());
        return page.map(s -> s.summary(mine.contains(s.id().value())));
    }

    private Set<UUID> mineAmong(List<DialogueSession> shown) {
        Optional<MemberId> me = currentMember.find();
        if (me.isEmpty() || shown.isEmpty()) return Set.of();
        return places.sessionsOf(
                me.get().value(), shown.stream().map(s -> s.id().value()).toList());
    }

    private static @Nullable UUID valueOf(@Nullable AreaId area) {
        return area == null ? null : area.value();
    }
}
