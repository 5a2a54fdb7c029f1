package org.folkmoot.inquiry;

import java.time.LocalDate;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.springframework.stereotype.Component;

/** Inquiries for tests, made as a manager makes them. The programme must be loaded. */
@Component
public class TestInquiries {

    private final InquiryService inquiries;
    private final ProgrammeService programme;
    private final TestMembers people;

    TestInquiries(InquiryService inquiries, ProgrammeService programme, TestMembers people) {
        this.inquiries = inquiries;
        this.programme = programme;
        this.people = people;
    }

    public InquiryId proposed(String question, int seats) {
        var asked = new ProposeInquiry(
                question,
                "Because it **matters**.",
                "Steering Group",
                strand(),
                programme.strategy().themes().getFirst().id(),
                LocalDate.of(2008, 11, 1),
                LocalDate.of(2009, 2, 28),
                seats,
                2);
        return people.as(people.person(Role.MANAGER), () -> inquiries.propose(asked));
    }

    public InquiryId recruiting(String question, int seats) {
        var id = proposed(question, seats);
        people.as(people.person(Role.MANAGER), () -> inquiries.open(id));
        return id;
    }

    /** Under way, with one person seated who leads it. */
    public InquiryId underWay(String question, int seats, MemberId lead) {
        var id = recruiting(question, seats);
        takeSeat(lead, id);
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> inquiries.assignLead(id, lead));
        people.as(manager, () -> inquiries.begin(id));
        return id;
    }

    public void takeSeat(MemberId member, InquiryId inquiry) {
        people.as(member, () -> inquiries.takeSeat(inquiry));
    }

    public void contribute(MemberId member, InquiryId inquiry, String text) {
        people.as(member, () -> inquiries.contribute(inquiry, text, 0));
    }

    /** The strand that counts contributions. */
    public StrandId strand() {
        return programme.strands().stream()
                .filter(strand -> strand.counts().contains(EngagementKind.INQUIRY_CONTRIBUTION))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
