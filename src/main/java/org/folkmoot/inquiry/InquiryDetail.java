package org.folkmoot.inquiry;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry's own page.
 *
 * @param why           Markdown
 * @param leads         names of those who lead it: leading is public, sitting in it is not
 * @param contributions how many are in
 * @param contributors  how many people have contributed, by whatever way of working
 * @param strategy      names of the theme, the principle and the condition it is placed in, those there are
 * @param missing       sectors and areas from which somebody is still looked for
 * @param waiting       how many wait for a seat
 * @param request       what the person looking has asked for, or was asked, or null
 * @param own           the newest wording of the person looking, or null while they have none
 */
public record InquiryDetail(
        InquirySummary inquiry,
        String why,
        String sponsor,
        List<String> leads,
        int contributions,
        int contributors,
        List<String> strategy,
        List<String> missing,
        int waiting,
        @Nullable OwnRequest request,
        @Nullable OwnContribution own,
        Set<InquiryAction> openActions) {

    /**
     * @param place on the waiting list, from 1; 0 for who does not wait
     * @param words of the invitation or the application
     */
    public record OwnRequest(SeatRequestKind kind, int place, String words) {}

    /** @param wording which wording this is, from 1; amending names it, so that none is overwritten unseen */
    public record OwnContribution(String text, int wording) {}
}
