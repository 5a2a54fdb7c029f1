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
 * @param own           the newest wording of the person looking, or null while they have none
 */
public record InquiryDetail(
        InquirySummary inquiry,
        String why,
        String sponsor,
        List<String> leads,
        int contributions,
        @Nullable OwnContribution own,
        Set<InquiryAction> openActions) {

    /** @param wording which wording this is, from 1; amending names it, so that none is overwritten unseen */
    public record OwnContribution(String text, int wording) {}
}
