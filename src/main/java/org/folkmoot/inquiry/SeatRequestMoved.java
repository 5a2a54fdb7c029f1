package org.folkmoot.inquiry;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.MemberId;

/**
 * Something happened on somebody's way to a seat.
 *
 * @param tell who is told
 * @param who  the name of the person it is about
 * @param at   UTC
 */
public record SeatRequestMoved(
        InquiryId inquiry, String question, What what, Set<MemberId> tell, String who, String words, Instant at) {

    /** Words in the bundle: {@code notification.seat-request.<name>}. */
    public enum What {
        /** Tells those who lead that somebody asks to come in. */
        APPLIED,
        INVITED,
        WAITS,
        DECLINED
    }
}
