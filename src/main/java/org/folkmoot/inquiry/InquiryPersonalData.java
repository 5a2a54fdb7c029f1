package org.folkmoot.inquiry;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Seats a person took in inquiries, what they led and what they contributed. */
@Component
class InquiryPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final Inquiries inquiries;
    private final Seats seats;
    private final InquiryLeads leads;
    private final SeatKeeper keeper;
    private final SeatRequests requests;

    InquiryPersonalData(
            PersonalRows rows,
            Inquiries inquiries,
            Seats seats,
            InquiryLeads leads,
            SeatKeeper keeper,
            SeatRequests requests) {
        this.rows = rows;
        this.inquiries = inquiries;
        this.seats = seats;
        this.leads = leads;
        this.keeper = keeper;
        this.requests = requests;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String name() {
        return "inquiry";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "seats",
                "select s.id, i.question, s.taken_at, s.left_at from inquiry_seat s"
                        + " join inquiry i on i.id = s.inquiry_id where s.member_id = :person",
                person,
                to);
        rows.tell(
                "leads",
                "select l.id, i.question, l.assigned_at, l.ended_at from inquiry_lead l"
                        + " join inquiry i on i.id = l.inquiry_id where l.member_id = :person",
                person,
                to);
        rows.tell(
                "contributions",
                "select w.id, i.question, w.words, w.wording as wording_number, w.written_at"
                        + " from contribution_wording w join contribution c on c.id = w.contribution_id"
                        + " join inquiry i on i.id = c.inquiry_id where c.member_id = :person",
                person,
                to);
        rows.tell(
                "requests",
                "select r.id, i.question, r.words, r.asked_at, r.answer, r.answered_at from inquiry_seat_request r"
                        + " join inquiry i on i.id = r.inquiry_id where r.member_id = :person",
                person,
                to);
        rows.tell(
                "proposed",
                "select id, question, why as why_proposed, proposed_at from inquiry where proposed_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("inquiry.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("inquiry.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        var me = person.person().value();
        for (var seat : seats.standingOf(me)) {
            var inquiry = inquiries.lock(seat.inquiry().value()).orElseThrow();
            if (!inquiry.stage().seatsMove()) continue;
            keeper.leave(inquiry, seat, person.at());
        }
        for (var request : requests.findByMemberIdOrderByInquiryId(me)) {
            inquiries.lock(request.inquiry().value());
            if (request.stands()) request.end(SeatRequestState.WITHDRAWN, "", person.person(), person.at());
            request.forgetWords();
        }
        leads.standingOf(me).forEach(lead -> lead.stepDown(person.at()));
    }
}
