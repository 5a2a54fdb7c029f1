package org.folkmoot.inquiryreport;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;

/**
 * A report is out for comment.
 *
 * @param number of the version that went round, from 1
 * @param people everybody with a seat or a lead
 * @param until  last moment for comments, UTC
 */
public record ReportCirculated(
        InquiryId inquiry, String question, int number, Set<MemberId> people, MemberId by, Instant until, Instant at) {}
