package org.folkmoot.inquiry;

import java.time.LocalDate;
import org.folkmoot.programme.StrandId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * A new inquiry.
 *
 * @param question  1 to {@link #QUESTION_MAX} characters
 * @param why       why it matters, 1 to {@link #WHY_MAX} characters of Markdown
 * @param sponsor   who asks for it, 1 to {@link #SPONSOR_MAX} characters
 * @param theme     of the strategy, or null
 * @param firstDay  in the programme's zone
 * @param lastDay   not before the first
 * @param seats     1 to {@link #SEATS_MAX}; {@link #SEATS_USUAL} is usual
 * @param leadSlots 1 or 2
 */
public record ProposeInquiry(
        String question,
        String why,
        String sponsor,
        StrandId strand,
        @Nullable ThemeId theme,
        LocalDate firstDay,
        LocalDate lastDay,
        int seats,
        int leadSlots) {

    public static final int QUESTION_MAX = 300;
    public static final int WHY_MAX = 10_000;
    public static final int SPONSOR_MAX = 200;
    public static final int SEATS_MAX = 60;
    public static final int SEATS_USUAL = 30;
    public static final int LEADS_MAX = 2;

    public ProposeInquiry {
        question = Texts.line(question, QUESTION_MAX);
        why = Texts.block(why, WHY_MAX);
        sponsor = Texts.line(sponsor, SPONSOR_MAX);
        seats = seats(seats);
        leadSlots = leadSlots(leadSlots);
        lastDay = lastDay(firstDay, lastDay);
    }

    /** @throws UnusableInputException outside 1 to {@link #SEATS_MAX} */
    public static int seats(int seats) {
        if (seats < 1 || seats > SEATS_MAX) throw new UnusableInputException("inquiry.input.seats", SEATS_MAX);
        return seats;
    }

    /** @throws UnusableInputException outside 1 to {@link #LEADS_MAX} */
    public static int leadSlots(int slots) {
        if (slots < 1 || slots > LEADS_MAX) throw new UnusableInputException("inquiry.input.leads", LEADS_MAX);
        return slots;
    }

    /** @throws UnusableInputException before the first day */
    public static LocalDate lastDay(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) throw new UnusableInputException("inquiry.input.last-day");
        return lastDay;
    }
}
