package org.folkmoot.inquiry;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * A person left their seat in an inquiry; somebody else can have it.
 *
 * @param question of the inquiry, at most {@link ProposeInquiry#QUESTION_MAX} characters
 * @param at       UTC
 */
public record InquirySeatLeft(InquiryId inquiry, MemberId member, String question, Instant at) {}
