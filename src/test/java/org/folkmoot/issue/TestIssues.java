package org.folkmoot.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.TestInquiries;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.programme.TestProgramme;
import org.springframework.stereotype.Component;

/** An inquiry under way with issues, for tests. */
@Component
public class TestIssues {

    private final TestProgramme programme;
    private final TestInquiries inquiries;
    private final TestMembers people;
    private final IssueService issues;
    private final IssueOrderService orders;
    private final SolutionService solutions;

    TestIssues(
            TestProgramme programme,
            TestInquiries inquiries,
            TestMembers people,
            IssueService issues,
            IssueOrderService orders,
            SolutionService solutions) {
        this.programme = programme;
        this.inquiries = inquiries;
        this.people = people;
        this.issues = issues;
        this.orders = orders;
        this.solutions = solutions;
    }

    public InquiryId inquiry(MemberId lead) {
        programme.load();
        return inquiries.underWay("What would let people stay at home?", 30, lead);
    }

    public MemberId seated(InquiryId inquiry, String name) {
        var person = people.named(name, Role.PARTICIPANT);
        inquiries.takeSeat(person, inquiry);
        return person;
    }

    public IssueId issue(MemberId by, InquiryId inquiry, String title) {
        return people.as(by, () -> issues.add(inquiry, new IssueText(title, "")));
    }

    public List<IssueId> issues(MemberId by, InquiryId inquiry, String... titles) {
        var all = new ArrayList<IssueId>();
        for (var title : titles) all.add(issue(by, inquiry, title));
        return all;
    }

    public OrderSaved order(MemberId by, InquiryId inquiry, int seen, IssueId... order) {
        return people.as(by, () -> orders.save(inquiry, seen, Arrangement.of(Arrays.asList(order))));
    }

    public SolutionId solution(MemberId by, InquiryId inquiry, IssueId issue, SolutionText text) {
        return people.as(by, () -> solutions.add(inquiry, issue, text));
    }

    public static SolutionText text(String title) {
        return new SolutionText(title, "", SolutionCost.of(SolutionCost.Level.LOW), "", null, "", false);
    }
}
