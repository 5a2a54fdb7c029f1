package org.folkmoot.issue;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryRoom;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Finds what is worked on. The inquiry is held already. */
@Component
class IssueDesk {

    private final Issues issues;
    private final IssueOrderings orderings;

    IssueDesk(Issues issues, IssueOrderings orderings) {
        this.issues = issues;
        this.orderings = orderings;
    }

    /** Made when it is first needed. */
    IssueOrdering ordering(InquiryId id) {
        return orderings.findByInquiryId(id.value()).orElseGet(() -> orderings.save(new IssueOrdering(id)));
    }

    /** @throws RefusedException ORDERING_CLOSED also once the inquiry is past its work */
    IssueOrdering openOrdering(InquiryRoom room) {
        var ordering = ordering(room.id());
        if (!room.underWay()) throw new RefusedException(IssueRefusal.ORDERING_CLOSED);
        ordering.refuseUnlessOpen();
        return ordering;
    }

    /** @throws RefusedException NOT_THERE for one of another inquiry, or one that stands no more */
    Issue issue(InquiryId inquiry, IssueId id) {
        return issues.findById(id.value())
                .filter(issue -> issue.inquiry().equals(inquiry) && issue.stands())
                .orElseThrow(IssueDesk::gone);
    }

    static RefusedException gone() {
        return new RefusedException(IssueRefusal.NOT_THERE);
    }
}
