package org.folkmoot.guest;

import java.time.Duration;
import java.util.UUID;
import org.folkmoot.conversation.ConversationService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.conversation.PlaceListService;
import org.folkmoot.conversation.PlaceService;
import org.folkmoot.conversation.SessionAction;
import org.folkmoot.mail.SignedIds;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RateLimit;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places for people without an account (ADR 0050). Asking only sends a mail, so that nobody learns who is known here; the
 * link in it takes the place.
 */
@Service
@Transactional
public class GuestService {

    static final String PATH = "place/guest/";

    private static final String USE = "guest-place.";
    private static final int ASKED_MOST = 5;
    private static final int FROM_ONE_PLACE_MOST = 60;
    private static final Duration PER = Duration.ofMinutes(30);

    private final RateLimit forAddress = new RateLimit(ASKED_MOST, PER);
    private final RateLimit fromOnePlace = new RateLimit(FROM_ONE_PLACE_MOST, PER);

    private final GuestRequests requests;
    private final GuestMail mail;
    private final SignedIds ids;
    private final ConversationService conversations;
    private final PlaceListService terms;
    private final PlaceService places;
    private final MemberService members;
    private final PortalClock clock;

    GuestService(
            GuestRequests requests,
            GuestMail mail,
            SignedIds ids,
            ConversationService conversations,
            PlaceListService terms,
            PlaceService places,
            MemberService members,
            PortalClock clock) {
        this.requests = requests;
        this.mail = mail;
        this.ids = ids;
        this.conversations = conversations;
        this.terms = terms;
        this.places = places;
        this.members = members;
        this.clock = clock;
    }

    /** Whether a visitor may ask for a place, or for the next turn, in that session now. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public boolean open(DialogueSessionId id) {
        return terms.takesGuests()
                && conversations
                        .find(id)
                        .filter(one -> one.openActions().contains(SessionAction.SIGN_IN))
                        .isPresent();
    }

    /** Sends a mail to that address; the answer is the same whoever it belongs to. @throws RefusedException NO_GUESTS, TOO_MANY_REQUESTS */
    @PreAuthorize("permitAll")
    public void ask(DialogueSessionId id, AskAsGuest asked) {
        if (!open(id)) throw new RefusedException(GuestRefusal.NO_GUESTS);
        fromOnePlace.take().or(() -> forAddress.take(asked.email().value())).ifPresent(wait -> {
            throw new RefusedException(
                    GuestRefusal.TOO_MANY_REQUESTS, wait.plusSeconds(59).toMinutes());
        });
        var request = requests.save(new GuestRequest(id, asked, clock.instant()));
        mail.write(request, asked, conversations.find(id).orElseThrow().session(), PATH + ids.word(USE, request.id()));
    }

    /** Changes nothing. @throws RefusedException LINK_OVER for what is no link of ours */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll")
    public GuestPlace linked(String word) {
        var request = requests.findById(id(word)).orElseThrow(GuestService::over);
        if (request.member().isEmpty() && !request.until().isAfter(clock.instant())) throw over();
        return shown(request);
    }

    /**
     * Takes the place, or the next turn in line when none is free; pressing it twice is as good as once.
     *
     * @throws RefusedException LINK_OVER, SESSION_CANCELLED, TOO_LATE_FOR_A_PLACE
     */
    @PreAuthorize("permitAll")
    public GuestPlace confirm(String word) {
        var request = requests.lock(id(word)).orElseThrow(GuestService::over);
        if (request.member().isPresent()) return shown(request);
        var guest = request.asMember(clock.today(), clock.instant());
        var member = SystemWork.call(() -> members.registerGuest(guest));
        request.confirm(member, clock.instant());
        if (!stands(request.session(), member)) SystemWork.call(() -> places.takePlaceFor(request.session(), member));
        return shown(request);
    }

    private GuestPlace shown(GuestRequest request) {
        var session = conversations
                .find(request.session())
                .orElseThrow(GuestService::over)
                .session();
        return request.member()
                .map(member -> SystemWork.call(() -> terms.standingOf(request.session(), member)))
                .map(now -> new GuestPlace(session, true, now.place(), now.position()))
                .orElseGet(() -> new GuestPlace(session, false, false, null));
    }

    private boolean stands(DialogueSessionId session, MemberId member) {
        var now = SystemWork.call(() -> terms.standingOf(session, member));
        return now.place() || now.waits();
    }

    private UUID id(String word) {
        return ids.read(USE, word).orElseThrow(GuestService::over);
    }

    private static RefusedException over() {
        return new RefusedException(GuestRefusal.LINK_OVER);
    }
}
