package org.folkmoot.conversation;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.shared.UnusableInputException;

/** How the days of a series follow one another. A day a month does not have is left out, as RFC 5545 says. */
public sealed interface Rhythm {

    int EVERY_MAX = 12;

    /** The last one of a month, instead of a number. */
    int LAST = -1;

    /** One day alone. */
    record Once() implements Rhythm {}

    /**
     * On these days of every so many weeks, counted from the week of the first day, which begins on a Monday.
     *
     * @param every 1 to {@link #EVERY_MAX}
     * @param days  one or more
     */
    record Weekly(int every, Set<DayOfWeek> days) implements Rhythm {

        public Weekly {
            checkEvery(every);
            days = Set.copyOf(days);
            if (days.isEmpty()) throw new UnusableInputException("conversation.rule.weekdays.form");
        }

        /** In their order. */
        public Set<DayOfWeek> inOrder() {
            return EnumSet.copyOf(days);
        }
    }

    /**
     * On the first, second … or last such day of every so many months.
     *
     * @param nth 1 to 4, or {@link #LAST}
     */
    record MonthlyOnWeekday(int every, int nth, DayOfWeek day) implements Rhythm {

        public MonthlyOnWeekday {
            checkEvery(every);
            if (nth != LAST && (nth < 1 || nth > 4)) throw new IllegalArgumentException("nth " + nth);
        }
    }

    /**
     * On this day of every so many months.
     *
     * @param day 1 to 31, or {@link #LAST}
     */
    record MonthlyOnDay(int every, int day) implements Rhythm {

        public MonthlyOnDay {
            checkEvery(every);
            if (day != LAST && (day < 1 || day > 31)) throw new IllegalArgumentException("day " + day);
        }
    }

    /** @throws UnusableInputException outside 1 to {@link #EVERY_MAX} */
    static int checkEvery(int every) {
        if (every < 1 || every > EVERY_MAX) throw new UnusableInputException("conversation.rule.every.form", EVERY_MAX);
        return every;
    }
}
