package org.folkmoot.issue;

import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * What a solution says.
 *
 * @param title     one line, at most {@link #TITLE_MAX}
 * @param rationale Markdown, at most {@link #RATIONALE_MAX}; may be empty
 * @param benefit   at most {@link #BENEFIT_MAX}; may be empty
 * @param lead      somebody inside, or null
 * @param leadName  anybody else, at most {@link #LEAD_MAX}; empty when there is a lead with an account, or none yet
 */
public record SolutionText(
        String title,
        String rationale,
        SolutionCost cost,
        String benefit,
        @Nullable MemberId lead,
        String leadName,
        boolean earlyWin) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 200;

    public static final int RATIONALE_MAX = 4000;
    public static final int BENEFIT_MAX = 1000;
    public static final int LEAD_MAX = 200;

    public SolutionText {
        title = title(title);
        rationale = rationale(rationale);
        benefit = benefit(benefit);
        leadName = lead == null ? leadName(leadName) : "";
    }

    /** @throws UnusableInputException empty, too long or more than a line */
    public static String title(String raw) {
        return Texts.line(raw, TITLE_MAX);
    }

    /** @throws UnusableInputException too long */
    public static String rationale(String raw) {
        return Texts.optionalBlock(raw, RATIONALE_MAX);
    }

    /** @throws UnusableInputException too long */
    public static String benefit(String raw) {
        return Texts.optionalBlock(raw, BENEFIT_MAX);
    }

    /** @throws UnusableInputException too long or more than a line */
    public static String leadName(String raw) {
        return raw.isBlank() ? "" : Texts.line(raw, LEAD_MAX);
    }
}
