package org.folkmoot.inquiryreport;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;

/** A report is published. @param people everybody with a seat or a lead */
public record ReportPublished(InquiryId inquiry, String question, Set<MemberId> people, MemberId by, Instant at) {}
