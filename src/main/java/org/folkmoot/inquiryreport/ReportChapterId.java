package org.folkmoot.inquiryreport;

import java.util.UUID;

/** Key of one chapter of a report. */
public record ReportChapterId(UUID value) {}
