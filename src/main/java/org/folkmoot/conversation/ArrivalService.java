package org.folkmoot.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RateLimit;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arriving without the list on the desk: with the code shown in the room, typed or scanned by the person; or with the person's
 * own code, scanned by whoever stands at the desk.
 */
@Service
@Transactional
public class ArrivalService {

    static final String PATH = "check-in/";

    private static final String PAGE = "here";
    private static final int TRIES = 10;
    private static final Duration PER = Duration.ofMinutes(10);

    private final DialogueSessions sessions;
    private final Places places;
    private final CheckIns checkIns;
    private final RoomCodes codes;
    private final PlaceTokens tokens;
    private final CheckingIn checkingIn;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final FolkmootSettings settings;
    private final PortalClock clock;
    private final RateLimit tries = new RateLimit(TRIES, PER);

    ArrivalService(
            DialogueSessions sessions,
            Places places,
            CheckIns checkIns,
            RoomCodes codes,
            PlaceTokens tokens,
            CheckingIn checkingIn,
            MemberService members,
            CurrentMember currentMember,
            FolkmootSettings settings,
            PortalClock clock) {
        this.sessions = sessions;
        this.places = places;
        this.checkIns = checkIns;
        this.codes = codes;
        this.tokens = tokens;
        this.checkingIn = checkingIn;
        this.members = members;
        this.currentMember = currentMember;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the session's code if nobody has asked for it yet. @throws RefusedException SESSION_CANCELLED, SESSION_UNKNOWN */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public RoomCodeShown roomCode(DialogueSessionId id) {
        var session = locked(id);
        session.refuseIfCancelled();
        var code = codes.findById(id.value()).orElseGet(() -> codes.save(make(id)));
        return new RoomCodeShown(
                session.title(),
                code.code(),
                settings.url(PAGE),
                settings.url(PAGE + "?code=" + code.code()),
                session.deskOpensAt(),
                session.endsAt());
    }

    /**
     * The person acting is here, with a place or without; doing it twice changes nothing.
     *
     * @param typed as on a phone: small letters and spaces do not matter
     * @throws RefusedException ROOM_CODE_UNKNOWN, ROOM_CODE_OVER from the session's end, CHECK_IN_TOO_EARLY, SESSION_CANCELLED;
     *     TOO_MANY_CODES with the minutes to wait, after {@link #TRIES} in {@link #PER}
     */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public SessionSummary checkMeIn(String typed) {
        var me = currentMember.id();
        var key = me.value().toString();
        tries.take(key).ifPresent(wait -> {
            throw new RefusedException(
                    ConversationRefusal.TOO_MANY_CODES, wait.plusSeconds(59).toMinutes());
        });
        var id = RoomCode.typed(typed)
                .flatMap(codes::findByCode)
                .map(RoomCode::session)
                .orElseThrow(() -> new RefusedException(ConversationRefusal.ROOM_CODE_UNKNOWN, RoomCode.LENGTH));
        var session = locked(id);
        var now = clock.instant();
        session.refuseUnlessDeskOpen(now);
        if (now.isAfter(session.endsAt())) throw new RefusedException(ConversationRefusal.ROOM_CODE_OVER);
        checkingIn.note(session, new CheckIn(id, me, me, CheckInWay.ROOM_CODE, now));
        tries.forget(key);
        return session.summary(places.standing(id.value(), me.value()).isPresent());
    }

    /** The whole address that the person's own code holds; empty without a place, or once the session is over. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<String> myCode(DialogueSessionId id) {
        return sessions.findById(id.value())
                .filter(session -> session.state() == SessionState.SCHEDULED)
                .filter(session -> !clock.instant().isAfter(session.endsAt()))
                .flatMap(session ->
                        places.standing(id.value(), currentMember.id().value()))
                .map(place -> settings.url(PATH + tokens.token(PlaceTokens.Use.CHECK_IN, place.id())));
    }

    /** Whose code it is; changes nothing. Empty for what is none, or of a place that was given up. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Optional<Arrival> arrival(String token) {
        return standing(token)
                .map(place -> shown(sessions.findById(place.session().value()).orElseThrow(), place));
    }

    /**
     * Notes that the person whose code it is stands at the desk; doing it twice changes nothing.
     *
     * @throws RefusedException PERSONAL_CODE_OVER, CHECK_IN_TOO_EARLY, CHECK_IN_TOO_LATE, SESSION_CANCELLED
     */
    @PreAuthorize("hasAnyRole('FACILITATOR', 'MANAGER')")
    public Arrival checkIn(String token) {
        var id = tokens.read(PlaceTokens.Use.CHECK_IN, token).orElseThrow(ArrivalService::over);
        var session = locked(new DialogueSessionId(places.sessionOf(id).orElseThrow(ArrivalService::over)));
        var place = places.findById(id).filter(Place::stands).orElseThrow(ArrivalService::over);
        var now = clock.instant();
        session.refuseUnlessDeskOpen(now);
        checkingIn.note(
                session, new CheckIn(session.id(), place.member(), currentMember.id(), CheckInWay.PERSONAL_CODE, now));
        return shown(session, place);
    }

    private Optional<Place> standing(String token) {
        return tokens.read(PlaceTokens.Use.CHECK_IN, token)
                .flatMap(places::findById)
                .filter(Place::stands);
    }

    private Arrival shown(DialogueSession session, Place place) {
        var person = place.member();
        var day = clock.local(session.startsAt()).toLocalDate();
        return new Arrival(
                session.id(),
                session.title(),
                session.startsAt(),
                session.endsAt(),
                members.namesOf(List.of(person)).getOrDefault(person, ""),
                Optional.ofNullable(members.standingsOf(List.of(person), day).get(person))
                        .map(Standing::organisationName)
                        .orElse(null),
                checkIns.standing(session.id().value(), person.value())
                        .map(CheckIn::checkedInAt)
                        .orElse(null),
                session.deskOpen(clock.instant()),
                session.deskOpensAt());
    }

    /** Of some 900,000 codes few are taken, so the first is nearly always free; the unique key has the last word. */
    private RoomCode make(DialogueSessionId id) {
        var code = Stream.generate(RoomCode::random)
                .limit(100)
                .filter(one -> !codes.existsByCode(one))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no room code is left"));
        return new RoomCode(id, code, currentMember.id(), clock.instant());
    }

    private DialogueSession locked(DialogueSessionId id) {
        return sessions.lock(id.value()).orElseThrow(() -> new RefusedException(ConversationRefusal.SESSION_UNKNOWN));
    }

    private static RefusedException over() {
        return new RefusedException(ConversationRefusal.PERSONAL_CODE_OVER);
    }
}
