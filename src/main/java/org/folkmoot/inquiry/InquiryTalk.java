package org.folkmoot.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.comment.Commented;
import org.folkmoot.comment.CommentedThing;
import org.folkmoot.member.MemberId;
import org.springframework.stereotype.Component;

/** What those inside an inquiry say to each other: read by them until it reports, then by everybody. */
@Component
class InquiryTalk implements Commented {

    private final Inquiries inquiries;
    private final Seats seats;
    private final InquiryLeads leads;
    private final InquiryRooms rooms;

    InquiryTalk(Inquiries inquiries, Seats seats, InquiryLeads leads, InquiryRooms rooms) {
        this.inquiries = inquiries;
        this.seats = seats;
        this.leads = leads;
        this.rooms = rooms;
    }

    @Override
    public String kind() {
        return "inquiry";
    }

    @Override
    public Optional<CommentedThing> find(UUID id) {
        return inquiries.findById(id).map(inquiry -> {
            var leading = leading(id);
            return new CommentedThing(inquiry.question(), "inquiries/" + id + "/talk", leading, leading, true);
        });
    }

    @Override
    public boolean readable(UUID id) {
        return rooms.find(new InquiryId(id)).filter(InquiryRoom::readable).isPresent();
    }

    @Override
    public boolean takesCommentOf(UUID id, MemberId member) {
        return inquiries
                        .findById(id)
                        .filter(one -> one.stage() != InquiryStage.CLOSED)
                        .isPresent()
                && (seats.standing(id, member.value()).isPresent()
                        || leading(id).contains(member)
                        || rooms.find(new InquiryId(id))
                                .filter(InquiryRoom::runs)
                                .isPresent());
    }

    @Override
    public void hold(UUID id) {
        inquiries.lock(id);
    }

    private Set<MemberId> leading(UUID id) {
        return leads.standingIn(List.of(id)).stream().map(InquiryLead::member).collect(Collectors.toSet());
    }
}
