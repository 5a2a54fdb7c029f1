package org.folkmoot.inquiry;

import java.time.Instant;
import org.folkmoot.member.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes down that somebody has contributed to an inquiry, by whatever way: once for each seat, in the transaction in which they did. */
@Component
class Contributing {

    private final Seats seats;
    private final ApplicationEventPublisher events;

    Contributing(Seats seats, ApplicationEventPublisher events) {
        this.seats = seats;
        this.events = events;
    }

    /** Somebody who has left the seat meanwhile counts too; who took it twice is the same event once more, and the ledger takes it once. */
    void contributed(Inquiry inquiry, MemberId person, Instant at) {
        var seat = seats.standing(inquiry.id().value(), person.value());
        if (seat.filter(Seat::hasContributed).isPresent()) return;
        seat.ifPresent(one -> one.contributed(at));
        inquiry.contributed();
        events.publishEvent(new InquiryContributed(inquiry.id(), person, inquiry.strand(), inquiry.asActivity(), at));
    }
}
