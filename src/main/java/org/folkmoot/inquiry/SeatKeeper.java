package org.folkmoot.inquiry;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives seats and takes them back, in the transaction that holds the inquiry; a seat that comes free goes to who waits longest. */
@Component
class SeatKeeper {

    private final Seats seats;
    private final SeatRequests requests;
    private final ApplicationEventPublisher events;

    SeatKeeper(Seats seats, SeatRequests requests, ApplicationEventPublisher events) {
        this.seats = seats;
        this.requests = requests;
        this.events = events;
    }

    /** Whatever the person still asked for is answered with it. */
    void seat(Inquiry inquiry, MemberId member, MemberId by, Instant now) {
        inquiry.takeSeat();
        seats.save(new Seat(inquiry.id(), member, now));
        requests.standing(inquiry.id().value(), member.value())
                .ifPresent(request -> request.end(SeatRequestState.SEATED, "", by, now));
        events.publishEvent(new InquirySeatTaken(inquiry.id(), member, inquiry.question(), now));
    }

    void leave(Inquiry inquiry, Seat seat, Instant now) {
        inquiry.leaveSeat();
        seat.leave(now);
        fill(inquiry, now);
    }

    /** After a seat came free, or seats were added. */
    void fill(Inquiry inquiry, Instant now) {
        if (!inquiry.stage().seatsMove()) return;
        for (var next : requests.waiting(inquiry.id().value())) {
            if (inquiry.full()) return;
            seat(inquiry, next.member(), next.member(), now);
        }
    }

    /** Seats move no more. */
    void lapse(Inquiry inquiry, MemberId by, Instant now) {
        requests.standingIn(inquiry.id().value()).forEach(request -> request.end(SeatRequestState.LAPSED, "", by, now));
    }
}
