package org.folkmoot.inquiryreport;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryService;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.springframework.stereotype.Component;

/** Reports and close records for tests, made as those make them who run an inquiry. The programme must be loaded. */
@Component
public class TestInquiryReports {

    public static final String SUMMARY = "Buses and **warm homes** would let people stay.";

    private final InquiryReportService reports;
    private final ReportCirculationService circulation;
    private final InquiryCloseService closing;
    private final InquiryService inquiries;
    private final TestInquiries made;
    private final TestMembers people;

    TestInquiryReports(
            InquiryReportService reports,
            ReportCirculationService circulation,
            InquiryCloseService closing,
            InquiryService inquiries,
            TestInquiries made,
            TestMembers people) {
        this.reports = reports;
        this.circulation = circulation;
        this.closing = closing;
        this.inquiries = inquiries;
        this.made = made;
        this.people = people;
    }

    /** It reports; the lead and these hold a seat, the lead contributed. */
    public InquiryId reporting(String question, MemberId lead, MemberId... seated) {
        var id = made.underWay(question, 30, lead);
        for (var one : seated) made.takeSeat(one, id);
        made.contribute(lead, id, "A secret bus.");
        people.as(people.person(Role.MANAGER), () -> inquiries.report(id));
        return id;
    }

    /** As {@link #reporting}, with a report whose summary is written. */
    public InquiryId begun(String question, MemberId lead, MemberId... seated) {
        var id = reporting(question, lead, seated);
        people.as(lead, () -> reports.begin(id));
        var summary = chapter(lead, id, "Executive summary");
        people.as(lead, () -> reports.write(id, summary.id(), SUMMARY, summary.revision()));
        return id;
    }

    /** As {@link #begun}, out for comment for ten days. */
    public InquiryId circulated(String question, MemberId lead, MemberId... seated) {
        var id = begun(question, lead, seated);
        people.as(lead, () -> circulation.circulate(id, 10));
        return id;
    }

    public InquiryId published(String question, MemberId lead, MemberId... seated) {
        var id = circulated(question, lead, seated);
        people.as(lead, () -> circulation.publish(id, "The council meets tomorrow."));
        return id;
    }

    /** Of an inquiry that reports and has none: a published report, and that nothing came of it. */
    public void readyToClose(InquiryId id) {
        var manager = people.person(Role.MANAGER);
        people.as(manager, () -> {
            reports.begin(id);
            var summary = chapter(manager, id, "Executive summary");
            reports.write(id, summary.id(), SUMMARY, summary.revision());
            circulation.circulate(id, 10);
            circulation.publish(id, "For a test.");
        });
        nothingCame(id, manager);
    }

    public void nothingCame(InquiryId id, MemberId by) {
        for (var kind : CloseKind.values())
            people.as(by, () -> closing.add(id, new WriteCloseEntry.Nothing(kind, "It was too early.")));
    }

    public ReportDetail.Chapter chapter(MemberId reader, InquiryId id, String title) {
        return people.as(reader, () -> reports.find(id).orElseThrow()).chapters().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
