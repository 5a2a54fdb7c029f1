package org.folkmoot.inquiryreport;

import java.util.UUID;

/** Key of one comment on a report. */
public record ReportCommentId(UUID value) {}
