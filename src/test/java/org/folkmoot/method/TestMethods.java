package org.folkmoot.method;

import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.springframework.stereotype.Component;

/** Inquiries that work by a method, made as those make them who run them. */
@Component
public class TestMethods {

    private final TestProgramme programme;
    private final TestInquiries inquiries;
    private final TestMembers people;
    private final MethodService methods;
    private final PhaseService phases;
    private final PhaseGroupService groups;
    private final PhaseAnswerService answers;

    TestMethods(
            TestProgramme programme,
            TestInquiries inquiries,
            TestMembers people,
            MethodService methods,
            PhaseService phases,
            PhaseGroupService groups,
            PhaseAnswerService answers) {
        this.programme = programme;
        this.inquiries = inquiries;
        this.people = people;
        this.methods = methods;
        this.phases = phases;
        this.groups = groups;
        this.answers = answers;
    }

    /** Under way by the East Midlands workshop, nothing open; the lead has a seat, as have the others. */
    public InquiryId inquiry(MemberId lead, MemberId... others) {
        programme.load();
        var id = inquiries.underWay("What would let people stay at home?", 30, lead);
        for (var other : others) inquiries.takeSeat(other, id);
        people.as(lead, () -> methods.take(id, methods.choices(id).getFirst().id()));
        return id;
    }

    public MethodDetail method(MemberId person, InquiryId id) {
        return people.as(person, () -> methods.find(id).orElseThrow());
    }

    /** @param number from 1 */
    public PhaseId phase(MemberId person, InquiryId id, int number) {
        return method(person, id).phase(number).orElseThrow().id();
    }

    public PhaseId open(MemberId lead, InquiryId id, int number) {
        var phase = phase(lead, id, number);
        people.as(lead, () -> phases.open(id, phase));
        return phase;
    }

    public void close(MemberId lead, InquiryId id, PhaseId phase) {
        people.as(lead, () -> phases.close(id, phase));
    }

    /** Opens the second phase with these groups. */
    public PhaseId groups(MemberId lead, InquiryId id, List<List<MemberId>> wanted) {
        var phase = phase(lead, id, 2);
        people.as(lead, () -> {
            groups.make(id, phase, wanted.size(), false);
            for (var nth = 0; nth < wanted.size(); nth++)
                for (var person : wanted.get(nth)) groups.move(id, phase, person, nth + 1);
            phases.open(id, phase);
        });
        return phase;
    }

    public PutIn putIn(MemberId person, InquiryId id, PhaseId phase, String words, int seen) {
        return people.as(person, () -> answers.putIn(id, phase, new WriteAnswer(words, seen, 0)));
    }

    public PhaseDesk desk(MemberId person, InquiryId id, PhaseId phase) {
        return people.as(person, () -> answers.desk(id, phase));
    }
}
