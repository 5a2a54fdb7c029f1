package org.folkmoot.conversation;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.shared.UnusableInputException;

/**
 * When those with a place are reminded of it, in hours before the start; 0 for not at all.
 *
 * @param firstHours  0 to {@link #LONGEST_HOURS}
 * @param secondHours less than {@code firstHours}, or 0
 */
public record ReminderTerms(int firstHours, int secondHours) {

    public static final int LONGEST_HOURS = 336;

    public static final ReminderTerms USUAL = new ReminderTerms(168, 24);

    /** A reminder that is later than this, or than half its hours, helps less than it startles and is left out. */
    private static final Duration LATEST = Duration.ofHours(12);

    public ReminderTerms {
        firstHours = firstHours(firstHours);
        if (secondHours < 0 || secondHours > 0 && secondHours >= firstHours)
            throw new UnusableInputException("conversation.reminders.second.form", Math.max(0, firstHours - 1));
    }

    /** @throws UnusableInputException outside 0 to {@link #LONGEST_HOURS} */
    public static int firstHours(int hours) {
        if (hours < 0 || hours > LONGEST_HOURS)
            throw new UnusableInputException("conversation.reminders.first.form", LONGEST_HOURS);
        return hours;
    }

    /** Soonest before the start first. */
    List<Integer> hoursBefore() {
        return Stream.of(secondHours, firstHours).filter(hours -> hours > 0).toList();
    }

    /** How late a reminder may be and still go out. */
    static Duration mayBeLate(int hoursBefore) {
        var half = Duration.ofHours(hoursBefore).dividedBy(2);
        return half.compareTo(LATEST) < 0 ? half : LATEST;
    }
}
