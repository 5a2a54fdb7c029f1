package org.folkmoot.inquiry;

import java.time.LocalDate;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
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
 * @param principle of the strategy, or null
 * @param condition of the strategy, or null
 * @param byApplication whether seats are asked for with a reason, rather than taken
 * @param adviserHalfDays half days of advisers planned, 0 to {@link #ADVISER_HALF_DAYS_MAX}
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
        int leadSlots,
        @Nullable PrincipleId principle,
        @Nullable ConditionId condition,
        boolean byApplication,
        int adviserHalfDays) {

    public static final int QUESTION_MAX = 300;
    public static final int WHY_MAX = 10_000;
    public static final int SPONSOR_MAX = 200;
    public static final int SEATS_MAX = 60;
    public static final int SEATS_USUAL = 30;
    public static final int LEADS_MAX = 2;
    public static final int ADVISER_HALF_DAYS_MAX = 400;

    public ProposeInquiry {
        question = Texts.line(question, QUESTION_MAX);
        why = Texts.block(why, WHY_MAX);
        sponsor = Texts.line(sponsor, SPONSOR_MAX);
        seats = seats(seats);
        leadSlots = leadSlots(leadSlots);
        lastDay = lastDay(firstDay, lastDay);
        adviserHalfDays = adviserHalfDays(adviserHalfDays);
    }

    /** Placed under a theme at most, with seats for whoever comes and no advisers. */
    public ProposeInquiry(
            String question,
            String why,
            String sponsor,
            StrandId strand,
            @Nullable ThemeId theme,
            LocalDate firstDay,
            LocalDate lastDay,
            int seats,
            int leadSlots) {
        this(question, why, sponsor, strand, theme, firstDay, lastDay, seats, leadSlots, null, null, false, 0);
    }

    /** @throws UnusableInputException outside 0 to {@link #ADVISER_HALF_DAYS_MAX} */
    public static int adviserHalfDays(int halfDays) {
        if (halfDays < 0 || halfDays > ADVISER_HALF_DAYS_MAX)
            throw new UnusableInputException("inquiry.input.adviser-days", ADVISER_HALF_DAYS_MAX / 2);
        return halfDays;
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
