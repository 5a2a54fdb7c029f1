package org.folkmoot.inquiry;

import java.time.LocalDate;
import org.folkmoot.shared.Origin;

/**
 * An inquiry as the person looking stands to it.
 *
 * @param seated whether they hold a seat
 * @param runs   whether they lead it, or run inquiries as facilitator or programme manager
 */
public record InquiryRoom(
        InquiryId id,
        String question,
        InquiryStage stage,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean seated,
        boolean runs) {

    /** Takes part in its work. */
    public boolean inside() {
        return seated || runs;
    }

    /** What is worked on inside is private until the inquiry reports. */
    public boolean readable() {
        return inside() || stage == InquiryStage.REPORTING || stage == InquiryStage.CLOSED;
    }

    public boolean underWay() {
        return stage == InquiryStage.UNDER_WAY;
    }

    public Origin asOrigin() {
        return new Origin("inquiry", id.value().toString(), question, "inquiries/" + id.value());
    }
}
