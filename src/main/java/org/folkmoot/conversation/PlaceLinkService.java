package org.folkmoot.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I can't come" from a mail. The link itself says whose place it is; nobody needs to be signed in. */
@Service
@Transactional
public class PlaceLinkService {

    static final String PATH = "place/give-up/";

    private final DialogueSessions sessions;
    private final Places places;
    private final PlaceTokens tokens;
    private final FolkmootSettings settings;
    private final PlaceGivingUp givingUp;
    private final PortalClock clock;

    PlaceLinkService(
            DialogueSessions sessions,
            Places places,
            PlaceTokens tokens,
            FolkmootSettings settings,
            PlaceGivingUp givingUp,
            PortalClock clock) {
        this.sessions = sessions;
        this.places = places;
        this.tokens = tokens;
        this.settings = settings;
        this.givingUp = givingUp;
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
