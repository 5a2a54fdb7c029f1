package org.folkmoot.inquiry;

import java.util.Optional;

/** What a module gives to the report of an inquiry when it is assembled: a bean of this type. */
public interface InquiryReportPart {

    /** In the report: findings 10, issues and solutions 20, priority map 30, options 40, method 50. */
    int order();

    /** Of the chapter's heading. */
    String titleKey();

    /** Markdown with headings of level 3 and below; empty when there is nothing to tell. */
    Optional<String> text(InquiryRoom room);
}
