package org.folkmoot.inquiryreport;

/** What an inquiry is asked when it closes. Words in the bundle: {@code inquiryreport.close.<name>}. */
public enum CloseKind {
    /** It influenced the strategy. */
    INFLUENCE,
    /** It led to an efficiency that improves a service. */
    EFFICIENCY,
    /** A new activity started. */
    ACTIVITY;

    InquiryreportRefusal missing() {
        return switch (this) {
            case INFLUENCE -> InquiryreportRefusal.INFLUENCE_MISSING;
            case EFFICIENCY -> InquiryreportRefusal.EFFICIENCY_MISSING;
            case ACTIVITY -> InquiryreportRefusal.ACTIVITY_MISSING;
        };
    }
}
