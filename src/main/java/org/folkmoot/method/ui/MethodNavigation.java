package org.folkmoot.method.ui;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.ui.InquiryPage;
import org.folkmoot.method.MethodTemplateId;

/** Addresses of the screens of methods, without a leading slash. */
final class MethodNavigation {

    static final String TEMPLATE_ID = "methodTemplateId";
    static final String METHOD = InquiryPage.INQUIRY + "/method";
    static final String TEMPLATES = "inquiries/method-templates";
    static final String TEMPLATE = TEMPLATES + "/:" + TEMPLATE_ID;

    /** After the question mark of an inquiry's method: the number of the phase to look at. */
    static final String PHASE = "phase";

    private MethodNavigation() {}

    static String method(InquiryId id) {
        return InquiryPage.link(id) + "/method";
    }

    static String phase(InquiryId id, int number) {
        return method(id) + "?" + PHASE + "=" + number;
    }

    static String template(MethodTemplateId id) {
        return TEMPLATES + "/" + id.value();
    }
}
