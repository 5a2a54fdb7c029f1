package org.folkmoot.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/** Evidence and findings for tests, written as people write them. */
@Component
public class TestEvidence {

    private final EvidenceService evidence;
    private final FindingService findings;
    private final InquiryService inquiries;
    private final TestMembers people;
    private final PortalClock clock;

    TestEvidence(
            EvidenceService evidence,
            FindingService findings,
            InquiryService inquiries,
            TestMembers people,
            PortalClock clock) {
        this.evidence = evidence;
        this.findings = findings;
        this.inquiries = inquiries;
        this.people = people;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    public WriteEvidence words(EvidenceKind kind, String source, String says) {
        return new WriteEvidence(kind, source, today(), says, "");
    }

    public EvidenceId entry(MemberId by, InquiryId inquiry, EvidenceKind kind, String source) {
        return people.as(by, () -> {
            var number = evidence.enter(inquiry, words(kind, source, "What " + source + " says."));
            return evidence.find(inquiry, number).orElseThrow().id();
        });
    }

    public EvidenceLine line(MemberId by, InquiryId inquiry, int number) {
        return people.as(by, () -> evidence.find(inquiry, number)).orElseThrow();
    }

    public FindingId finding(MemberId by, InquiryId inquiry, String heading, String title, EvidenceId... rests) {
        return people.as(
                by,
                () -> findings.add(
                        inquiry,
                        new WriteFinding(
                                heading, title, "", Arrays.stream(rests).collect(Collectors.toSet()))));
    }

    public FindingDetail find(MemberId by, InquiryId inquiry, FindingId id) {
        return people.as(by, () -> findings.find(inquiry, id)).orElseThrow();
    }

    /** Somebody has to have contributed. */
    public void report(MemberId by, InquiryId inquiry) {
        people.as(by, () -> inquiries.contribute(inquiry, "A bus on Sundays.", 0));
        people.as(people.person(Role.MANAGER), () -> inquiries.report(inquiry));
    }

    public static WriteFinding under(String heading, String title, EvidenceId... rests) {
        return new WriteFinding(heading, title, "", Set.of(rests));
    }
}
