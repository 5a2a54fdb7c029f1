package org.folkmoot.facilitation;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * A course for facilitators.
 *
 * @param title       1 to {@link #TITLE_MAX} characters; no two standing courses have the same, whatever its case
 * @param validMonths for how long having attended it counts, 1 to {@link #MONTHS_MOST}; null for always
 */
public record CourseFacts(String title, @Nullable Integer validMonths) {

    public static final int TITLE_MAX = 120;
    public static final int MONTHS_MOST = 120;

    public CourseFacts {
        title = Texts.line(title, TITLE_MAX);
        validMonths = validMonths(validMonths);
    }

    /** @throws UnusableInputException outside 1 to {@link #MONTHS_MOST} */
    public static @Nullable Integer validMonths(@Nullable Integer months) {
        if (months != null && (months < 1 || months > MONTHS_MOST))
            throw new UnusableInputException("facilitation.input.months", MONTHS_MOST);
        return months;
    }
}
