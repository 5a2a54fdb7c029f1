package org.folkmoot.conversation.ui;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Months in addresses ("2026-12") and in words ("December 2026"). */
final class Months {

    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2100, 12);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Months() {}

    /** Empty for what is no month between {@link #FIRST} and {@link #LAST}. */
    static Optional<YearMonth> parse(String written) {
        try {
            return Optional.of(YearMonth.parse(written)).filter(Months::shown);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    static boolean shown(YearMonth month) {
        return !month.isBefore(FIRST) && !month.isAfter(LAST);
    }

    static String words(YearMonth month) {
        return WORDS.format(month);
    }
}
