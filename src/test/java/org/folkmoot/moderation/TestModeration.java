package org.folkmoot.moderation;

import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reports and decisions for tests, made through the services. */
@Component
public class TestModeration {

    private final ModerationService service;
    private final Admission admission;
    private final TestMembers people;

    TestModeration(ModerationService service, Admission admission, TestMembers people) {
        this.service = service;
        this.admission = admission;
        this.people = people;
    }

    /** By somebody new. */
    public void reported(Thing thing) {
        reported(people.person(Role.PARTICIPANT), thing);
    }

    public void reported(MemberId by, Thing thing) {
        people.as(by, () -> service.report(new ReportThing(thing, ReportReason.UNKIND, "It calls names.")));
    }

    public void decided(Thing thing, Verdict verdict, String reason) {
        decidedBy(people.person(Role.MANAGER), thing, verdict, reason);
    }

    public void decidedBy(MemberId manager, Thing thing, Verdict verdict, String reason) {
        people.as(manager, () -> service.decide(caseOf(manager, thing), turns(manager, thing), verdict, reason));
    }

    public void hidden(Thing thing, String reason) {
        reported(thing);
        decided(thing, Verdict.HIDE, reason);
    }

    public CaseId caseOf(MemberId manager, Thing thing) {
        return people.as(manager, () -> service.caseOf(thing)).orElseThrow();
    }

    public int turns(MemberId manager, Thing thing) {
        return seen(manager, thing).turns();
    }

    public CaseDetail seen(MemberId manager, Thing thing) {
        return people.as(manager, () -> service.find(caseOf(manager, thing))).orElseThrow();
    }

    public void mode(PreModeration mode) {
        people.as(people.person(Role.MANAGER), () -> admission.change(mode));
    }

    public long pending() {
        return people.as(
                people.person(Role.MANAGER),
                () -> service.queue(PageRequest.of(0, 20)).getTotalElements());
    }
}
