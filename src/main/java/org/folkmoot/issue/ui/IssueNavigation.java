package org.folkmoot.issue.ui;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.ui.InquiryPage;

/** Addresses of the screens of issues, without a leading slash. */
final class IssueNavigation {

    static final String ISSUES = InquiryPage.INQUIRY + "/issues";
    static final String ORDER = ISSUES + "/order";
    static final String FIX = ISSUES + "/fix";

    private IssueNavigation() {}

    static String issues(InquiryId id) {
        return InquiryPage.link(id) + "/issues";
    }

    static String order(InquiryId id) {
        return issues(id) + "/order";
    }

    static String fix(InquiryId id) {
        return issues(id) + "/fix";
    }
}
