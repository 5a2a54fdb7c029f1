package org.folkmoot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series.
 *
 * @param startsAt UTC
 * @param endsAt   UTC, {@link #SHORTEST} to {@link #LONGEST} later
 * @param title    of this session alone, or null for the series' own; bounds as there
 * @param question as {@code title}
 */
public record SessionDate(
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        @Nullable String title,
        @Nullable String question) {

    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(12);
    public static final int MOST_WEEKS = 30;

    public SessionDate {
        var lasts = Duration.between(startsAt, endsAt);
        if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0)
            throw new UnusableInputException("conversation.input.lasts", SHORTEST.toMinutes(), LONGEST.toHours());
        title = title == null ? null : Texts.line(title, ScheduleSeries.TITLE_MAX);
        question = question == null ? null : Texts.line(question, ScheduleSeries.QUESTION_MAX);
    }

    /** With the series' own title and question. */
    public SessionDate(Instant startsAt, Instant endsAt, Venue venue) {
        this(startsAt, endsAt, venue, null, null);
    }

    /**
     * The same hour of the same day, week after week. The hour is the wall clock's: across a daylight-saving change the
     * instants are 167 or 169 hours apart.
     *
     * @param times 1 to {@link #MOST_WEEKS}
     */
    public static List<SessionDate> weekly(LocalDateTime first, Duration lasts, int times, Venue venue, ZoneId zone) {
        if (times < 1 || times > MOST_WEEKS) throw new UnusableInputException("conversation.input.weeks", MOST_WEEKS);
        return IntStream.range(0, times)
                .mapToObj(week -> first.plusWeeks(week).atZone(zone).toInstant())
                .map(start -> new SessionDate(start, start.plus(lasts), venue))
                .toList();
    }
}
