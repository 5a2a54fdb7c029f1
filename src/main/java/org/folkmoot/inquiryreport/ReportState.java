package org.folkmoot.inquiryreport;

/** How far a report is. Words in the bundle: {@code inquiryreport.state.<name>}. */
public enum ReportState {
    DRAFT,
    CIRCULATED,
    PUBLISHED
}
