package org.folkmoot.option.ui;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.ui.InquiryPage;

/** Routes of this module. */
final class OptionNavigation {

    static final String OPTIONS = InquiryPage.INQUIRY + "/options";

    private OptionNavigation() {}

    static String options(InquiryId id) {
        return InquiryPage.link(id) + "/options";
    }
}
