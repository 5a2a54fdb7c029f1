package org.folkmoot.inquiryreport;

/** What those asked say to a recommendation. Words in the bundle: {@code inquiryreport.reply.<name>}. */
public enum RecommendationReply {
    NONE,
    AGREED,
    PARTLY,
    NO
}
