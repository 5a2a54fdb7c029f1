package org.folkmoot.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I can't come", or "I will come", from a mail. The link itself says whose place it is; nobody needs to be signed in. */
@Service
@Transactional
public class PlaceLinkService {

    static final String PATH = "place/give-up/";
    static final String CONFIRM_PATH = "place/confirm/";
    static final String CODE_PATH = "place/code/";

    private final DialogueSessions sessions;
    private final Places places;
    private final WaitingEntries entries;
    private final PlaceTokens tokens;
    private final FolkmootSettings settings;
    private final PlaceGivingUp givingUp;
    private final PlaceTaking taking;
    private final PortalClock clock;

    PlaceLinkService(
            DialogueSessions sessions,
            Places places,
            WaitingEntries entries,
            PlaceTokens tokens,
            FolkmootSettings settings,
            PlaceGivingUp givingUp,
            PlaceTaking taking,
            PortalClock clock) {
        this.sessions = sessions;
        this.places = places;
        this.entries = entries;
        this.tokens = tokens;
        this.settings = settings;
        this.givingUp = givingUp;
        this.taking = taking;
        this.clock = clock;
    }

    /** Whole addresses for those of these people who have a place. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<MemberId, String> links(DialogueSessionId session, Collection<MemberId> people) {
        return places.standingIn(session.value()).stream()
                .filter(place -> people.contains(place.member()))
                .collect(Collectors.toMap(
                        Place::member,
                        place -> settings.url(PATH + tokens.token(PlaceTokens.Use.GIVE_UP, place.id()))));
    }

    /** Whole addresses where those of these people who have a place find their personal code. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<MemberId, String> codes(DialogueSessionId session, Collection<MemberId> people) {
        return places.standingIn(session.value()).stream()
                .filter(place -> people.contains(place.member()))
                .collect(Collectors.toMap(
                        Place::member,
                        place -> settings.url(CODE_PATH + tokens.token(PlaceTokens.Use.SHOW_CODE, place.id()))));
    }

    /** The personal code; empty for what is no link of ours, and once the place is given up. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public Optional<LinkedCode> code(String token) {
        return tokens.read(PlaceTokens.Use.SHOW_CODE, token)
                .flatMap(places::findById)
                .filter(Place::stands)
                .flatMap(place -> places.sessionOf(place.id())
                        .flatMap(sessions::findById)
                        .map(session -> code(session.summary(false), place.id())));
    }

    private LinkedCode code(SessionSummary s, UUID place) {
        var address = settings.url(ArrivalService.PATH + tokens.token(PlaceTokens.Use.CHECK_IN, place));
        return new LinkedCode(s.id(), s.title(), s.startsAt(), s.endsAt(), s.where(), address);
    }

    /** Whole addresses by which those of these people to whom a place is offered take it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public Map<MemberId, String> offers(DialogueSessionId session, Collection<MemberId> people) {
        return entries.standingIn(session.value()).stream()
                .filter(entry -> entry.offered() && people.contains(entry.member()))
                .collect(Collectors.toMap(
                        WaitingEntry::member,
                        entry -> settings.url(CONFIRM_PATH + tokens.token(PlaceTokens.Use.CONFIRM, entry.id()))));
    }

    /** Changes nothing. @throws RefusedException PLACE_LINK_OVER for what is no link of ours */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public LinkedOffer offered(String token) {
        var entry = offerOf(token);
        return offered(sessions.findById(turnIn(entry)).orElseThrow(PlaceLinkService::over), entry);
    }

    /** Takes the place that is kept; pressing it twice is as good as once. @throws RefusedException PLACE_LINK_OVER, NO_OFFER, SESSION_CANCELLED */
    @PreAuthorize("permitAll")
    public LinkedOffer confirm(String token) {
        var id = offerOf(token);
        var session = sessions.lock(turnIn(id)).orElseThrow(PlaceLinkService::over);
        var entry = entries.findById(id).orElseThrow(PlaceLinkService::over);
        if (places.standing(session.id().value(), entry.member().value()).isEmpty())
            taking.confirm(session, entry.member(), clock.instant());
        return offered(session, id);
    }

    private LinkedOffer offered(DialogueSession session, UUID id) {
        var s = session.summary(false);
        var entry = entries.findById(id).orElseThrow(PlaceLinkService::over);
        var held = places.standing(s.id().value(), entry.member().value()).isPresent();
        return new LinkedOffer(
                s.id(), s.title(), s.startsAt(), s.endsAt(), s.where(), entry.keptNow(clock.instant()), held);
    }

    private UUID offerOf(String token) {
        return tokens.read(PlaceTokens.Use.CONFIRM, token).orElseThrow(PlaceLinkService::over);
    }

    private UUID turnIn(UUID entry) {
        return entries.sessionOf(entry).orElseThrow(PlaceLinkService::over);
    }

    /** Changes nothing. @throws RefusedException PLACE_LINK_OVER for what is no link of ours */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public LinkedPlace linked(String token) {
        var id = placeOf(token);
        return linked(sessions.findById(sessionOf(id)).orElseThrow(PlaceLinkService::over), id);
    }

    /**
     * Gives the place up; pressing it twice is as good as once.
     *
     * @throws RefusedException PLACE_LINK_OVER, TOO_LATE_TO_GIVE_UP, SESSION_CANCELLED
     */
    @PreAuthorize("permitAll")
    public LinkedPlace giveUp(String token) {
        var id = placeOf(token);
        var session = sessions.lock(sessionOf(id)).orElseThrow(PlaceLinkService::over);
        var place = places.findById(id).orElseThrow(PlaceLinkService::over);
        if (place.stands()) givingUp.giveUp(session, place, clock.instant());
        return linked(session, id);
    }

    private LinkedPlace linked(DialogueSession session, UUID place) {
        var s = session.summary(false);
        return new LinkedPlace(
                s.id(),
                s.title(),
                s.startsAt(),
                s.endsAt(),
                s.where(),
                places.findById(place).filter(Place::stands).isPresent());
    }

    private UUID placeOf(String token) {
        return tokens.read(PlaceTokens.Use.GIVE_UP, token).orElseThrow(PlaceLinkService::over);
    }

    /** Without loading the place: it is read once its session is locked. */
    private UUID sessionOf(UUID place) {
        return places.sessionOf(place).orElseThrow(PlaceLinkService::over);
    }

    private static RefusedException over() {
        return new RefusedException(ConversationRefusal.PLACE_LINK_OVER);
    }
}
