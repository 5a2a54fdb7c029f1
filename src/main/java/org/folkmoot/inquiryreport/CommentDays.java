package org.folkmoot.inquiryreport;

import org.folkmoot.shared.UnusableInputException;

/** For how many days those inside may comment on a report. */
public record CommentDays(int days) {

    public static final int MAX = 60;

    /** @throws UnusableInputException outside 1 to {@link #MAX} */
    public CommentDays {
        if (days < 1 || days > MAX) throw new UnusableInputException("inquiryreport.days.form", MAX);
    }
}
