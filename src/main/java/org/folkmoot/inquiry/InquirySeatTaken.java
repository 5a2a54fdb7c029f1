package org.folkmoot.inquiry;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A person took a seat in an inquiry.
 *
 * @param question of the inquiry, at most {@link ProposeInquiry#QUESTION_MAX} characters
 * @param at       UTC
 */
public record InquirySeatTaken(InquiryId inquiry, MemberId member, String question, Instant at) {}
