package org.folkmoot.inquiry;

import java.time.Instant;
import org.folkmoot.member.MemberId;

/**
 * An inquiry took a step: it looks for people, is under way, reports or is closed.
 *
 * @param question of the inquiry, at most {@link ProposeInquiry#QUESTION_MAX} characters
 * @param stage    the one it is in now
 * @param by       who moved it on
 * @param at       UTC
 */
public record InquiryMovedOn(InquiryId inquiry, String question, InquiryStage stage, MemberId by, Instant at) {}
