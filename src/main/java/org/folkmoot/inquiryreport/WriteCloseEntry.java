package org.folkmoot.inquiryreport;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/** What came of an inquiry, in one of three kinds; or that nothing of a kind did. */
public sealed interface WriteCloseEntry {

    int WHAT_MAX = 1000;
    int AMOUNT_MAX = 200;
    int WHOM_MAX = 300;
    int POUNDS_MAX = 1_000_000_000;

    CloseKind kind();

    /** @param how 1 to {@link #WHAT_MAX} characters @param evidence 1 to {@link #WHAT_MAX} characters */
    record Influence(ClosePlacement placement, String how, String evidence) implements WriteCloseEntry {

        public Influence {
            how = what(how);
            evidence = what(evidence);
        }

        @Override
        public CloseKind kind() {
            return CloseKind.INFLUENCE;
        }
    }

    /**
     * @param what   1 to {@link #WHAT_MAX} characters
     * @param amount how much, in words, at most {@link #AMOUNT_MAX} characters; may be empty beside {@code pounds}
     * @param pounds a year, 1 to {@link #POUNDS_MAX}, or null
     * @param whom   for whom, 1 to {@link #WHOM_MAX} characters
     */
    record Efficiency(String what, String amount, @Nullable Integer pounds, String whom) implements WriteCloseEntry {

        public Efficiency {
            what = WriteCloseEntry.what(what);
            pounds = WriteCloseEntry.pounds(pounds);
            amount = WriteCloseEntry.amount(amount, pounds);
            whom = WriteCloseEntry.whom(whom);
        }

        @Override
        public CloseKind kind() {
            return CloseKind.EFFICIENCY;
        }
    }

    /** @param what 1 to {@link #WHAT_MAX} characters @param who 1 to {@link #WHOM_MAX} characters */
    record Activity(String what, String who) implements WriteCloseEntry {

        public Activity {
            what = WriteCloseEntry.what(what);
            who = whom(who);
        }

        @Override
        public CloseKind kind() {
            return CloseKind.ACTIVITY;
        }
    }

    /** @param why a sentence, 1 to {@link #WHAT_MAX} characters */
    record Nothing(CloseKind kind, String why) implements WriteCloseEntry {

        public Nothing {
            why = what(why);
        }
    }

    /** @throws UnusableInputException as {@link Texts#block} */
    static String what(String raw) {
        return Texts.block(raw, WHAT_MAX);
    }

    /** @throws UnusableInputException as {@link Texts#line} */
    static String whom(String raw) {
        return Texts.line(raw, WHOM_MAX);
    }

    /** @throws UnusableInputException without words and without pounds, too long */
    static String amount(String raw, @Nullable Integer pounds) {
        if (!raw.isBlank()) return Texts.line(raw, AMOUNT_MAX);
        if (pounds == null) throw new UnusableInputException("inquiryreport.close.amount.form");
        return "";
    }

    /** @throws UnusableInputException outside 1 to {@link #POUNDS_MAX} */
    static @Nullable Integer pounds(@Nullable Integer raw) {
        if (raw != null && (raw < 1 || raw > POUNDS_MAX))
            throw new UnusableInputException("inquiryreport.close.pounds.form", POUNDS_MAX);
        return raw;
    }
}
