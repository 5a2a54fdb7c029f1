package org.folkmoot.inquiry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ways to a seat other than taking it: asking in with a reason, being asked in, and waiting for one to come free. */
@Service
@Transactional(readOnly = true)
public class SeatRequestService {

    public static final int WORDS_MAX = SeatRequest.WORDS_MAX;

    private final Inquiries inquiries;
    private final InquiryRooms rooms;
    private final Seats seats;
    private final SeatKeeper keeper;
    private final SeatRequests requests;
    private final InquiryLeads leads;
    private final MemberService members;
    private final CurrentMember currentMember;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    SeatRequestService(
            Inquiries inquiries,
            InquiryRooms rooms,
            Seats seats,
            SeatKeeper keeper,
            SeatRequests requests,
            InquiryLeads leads,
            MemberService members,
            CurrentMember currentMember,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.inquiries = inquiries;
        this.rooms = rooms;
        this.seats = seats;
        this.keeper = keeper;
        this.requests = requests;
        this.leads = leads;
        this.members = members;
        this.currentMember = currentMember;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts the person acting on the waiting list: the next seat that comes free is theirs, the longest waiting first.
     *
     * @throws RefusedException SEATS_NOT_OPEN, SEATS_FREE, APPLICATION_NEEDED, SEAT_HELD, REQUEST_STANDS, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void await(InquiryId id) {
        var inquiry = held(id);
        var me = currentMember.id();
        if (inquiry.byApplication()) throw new RefusedException(InquiryRefusal.APPLICATION_NEEDED);
        refuseUnlessFresh(inquiry, me);
        if (!inquiry.full()) throw new RefusedException(InquiryRefusal.SEATS_FREE);
        requests.save(new SeatRequest(id, me, SeatRequestKind.WAITING, "", me, clock.instant()));
    }

    /**
     * Asks those who run the inquiry for a seat.
     *
     * @param reason 1 to {@link #WORDS_MAX} characters
     * @throws RefusedException SEATS_NOT_OPEN, APPLICATIONS_NOT_WANTED, SEAT_HELD, REQUEST_STANDS, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void apply(InquiryId id, String reason) {
        var why = Texts.block(reason, WORDS_MAX);
        var inquiry = held(id);
        var me = currentMember.id();
        if (!inquiry.byApplication()) throw new RefusedException(InquiryRefusal.APPLICATIONS_NOT_WANTED);
        refuseUnlessFresh(inquiry, me);
        requests.save(new SeatRequest(id, me, SeatRequestKind.APPLIED, why, me, clock.instant()));
        tell(inquiry, SeatRequestMoved.What.APPLIED, toldAbout(inquiry), me, why);
    }

    /**
     * Asks somebody in. A person who asks in already is answered instead.
     *
     * @param words why they, at most {@link #WORDS_MAX} characters; may be empty
     * @throws RefusedException SEATS_NOT_OPEN, SEAT_HELD, REQUEST_STANDS, PERSON_UNKNOWN, NOT_THEIRS_TO_RUN, CLOSED, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void invite(InquiryId id, MemberId member, String words) {
        var why = Texts.optionalBlock(words, WORDS_MAX);
        rooms.run(id);
        var inquiry = held(id);
        if (members.namesOfAccounts(List.of(member)).isEmpty())
            throw new RefusedException(InquiryRefusal.PERSON_UNKNOWN);
        refuseUnlessFresh(inquiry, member);
        var me = currentMember.id();
        requests.save(new SeatRequest(id, member, SeatRequestKind.INVITED, why, me, clock.instant()));
        tell(inquiry, SeatRequestMoved.What.INVITED, Set.of(member), me, why);
    }

    /**
     * Says yes to an invitation: a seat, or the waiting list while there is none.
     *
     * @return whether the person has a seat now
     * @throws RefusedException SEATS_NOT_OPEN, REQUEST_GONE, INQUIRY_UNKNOWN
     */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public boolean accept(InquiryId id) {
        var inquiry = held(id);
        inquiry.refuseUnlessSeatsMove();
        var request = mine(id);
        if (request.kind() != SeatRequestKind.INVITED) throw new RefusedException(InquiryRefusal.REQUEST_GONE);
        return letIn(inquiry, request);
    }

    /** Takes one's own request back, or says no to an invitation. @throws RefusedException REQUEST_GONE, INQUIRY_UNKNOWN */
    @Transactional
    @PreAuthorize("hasRole('PARTICIPANT')")
    public void withdraw(InquiryId id) {
        held(id);
        mine(id).end(SeatRequestState.WITHDRAWN, "", currentMember.id(), clock.instant());
    }

    /**
     * Lets somebody in who asks: a seat, or the waiting list while there is none.
     *
     * @return whether the person has a seat now
     * @throws RefusedException REQUEST_GONE, SEATS_NOT_OPEN, NOT_THEIRS_TO_RUN, CLOSED
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public boolean letIn(InquiryId id, SeatRequestId asked) {
        rooms.run(id);
        var inquiry = held(id);
        inquiry.refuseUnlessSeatsMove();
        var request = standing(id, asked);
        if (request.kind() != SeatRequestKind.APPLIED) throw new RefusedException(InquiryRefusal.REQUEST_GONE);
        var seated = letIn(inquiry, request);
        if (!seated) tell(inquiry, SeatRequestMoved.What.WAITS, Set.of(request.member()), currentMember.id(), "");
        return seated;
    }

    /**
     * Declines what somebody asked, takes an invitation back, or takes somebody off the waiting list.
     *
     * @param why 1 to {@link #WORDS_MAX} characters; the person reads it
     * @throws RefusedException REQUEST_GONE, NOT_THEIRS_TO_RUN, CLOSED
     */
    @Transactional
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public void decline(InquiryId id, SeatRequestId asked, String why) {
        var reason = Texts.block(why, WORDS_MAX);
        rooms.run(id);
        var inquiry = held(id);
        var request = standing(id, asked);
        request.end(SeatRequestState.DECLINED, reason, currentMember.id(), clock.instant());
        tell(inquiry, SeatRequestMoved.What.DECLINED, Set.of(request.member()), currentMember.id(), reason);
    }

    /** Who asks, is asked or waits, in the order in which they began to. @throws RefusedException NOT_THEIRS_TO_RUN, INQUIRY_UNKNOWN */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FACILITATOR', 'MANAGER')")
    public List<SeatRequestLine> standing(InquiryId id) {
        if (!rooms.read(id).runs()) throw new RefusedException(InquiryRefusal.NOT_THEIRS_TO_RUN);
        var standing = requests.standingIn(id.value());
        var people = standing.stream().map(SeatRequest::member).toList();
        var names = members.namesOf(people);
        var standings = members.standingsOf(people, clock.today());
        return standing.stream()
                .map(one -> new SeatRequestLine(
                        one.id(),
                        one.kind(),
                        names.getOrDefault(one.member(), ""),
                        standings.containsKey(one.member())
                                ? standings.get(one.member()).organisationName()
                                : null,
                        one.words(),
                        one.askedAt()))
                .toList();
    }

    private boolean letIn(Inquiry inquiry, SeatRequest request) {
        if (inquiry.full()) {
            request.waits(clock.instant());
            return false;
        }
        keeper.seat(inquiry, request.member(), currentMember.id(), clock.instant());
        return true;
    }

    private void refuseUnlessFresh(Inquiry inquiry, MemberId member) {
        inquiry.refuseUnlessSeatsMove();
        var id = inquiry.id().value();
        if (seats.standing(id, member.value()).isPresent()) throw new RefusedException(InquiryRefusal.SEAT_HELD);
        if (requests.standing(id, member.value()).isPresent())
            throw new RefusedException(InquiryRefusal.REQUEST_STANDS);
    }

    private SeatRequest mine(InquiryId id) {
        return requests.standing(id.value(), currentMember.id().value())
                .orElseThrow(() -> new RefusedException(InquiryRefusal.REQUEST_GONE));
    }

    private SeatRequest standing(InquiryId id, SeatRequestId asked) {
        return requests.findById(asked.value())
                .filter(one -> one.stands() && one.inquiry().equals(id))
                .orElseThrow(() -> new RefusedException(InquiryRefusal.REQUEST_GONE));
    }

    /** Those who lead it, or else who proposed it. */
    private Set<MemberId> toldAbout(Inquiry inquiry) {
        var leading = leads.standingIn(List.of(inquiry.id().value())).stream()
                .map(InquiryLead::member)
                .collect(Collectors.toSet());
        return leading.isEmpty() ? Set.of(inquiry.proposedBy()) : leading;
    }

    private void tell(Inquiry inquiry, SeatRequestMoved.What what, Set<MemberId> tell, MemberId about, String words) {
        var who = members.namesOf(List.of(about)).getOrDefault(about, "");
        events.publishEvent(
                new SeatRequestMoved(inquiry.id(), inquiry.question(), what, tell, who, words, clock.instant()));
    }

    private Inquiry held(InquiryId id) {
        return inquiries.lock(id.value()).orElseThrow(() -> new RefusedException(InquiryRefusal.INQUIRY_UNKNOWN));
    }
}
