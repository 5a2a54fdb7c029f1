package org.folkmoot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
 * @param places   of this session alone, 1 to {@link ScheduleSeries#PLACES_MAX}, or null for as many as in the others
 * @param link     where people join online, or null
 */
public record SessionDate(
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        @Nullable String title,
        @Nullable String question,
        @Nullable Integer places,
        @Nullable JoinLink link) {

    public static final Duration SHORTEST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    public SessionDate {
        lasts(startsAt, endsAt);
        title = title == null ? null : Texts.line(title, ScheduleSeries.TITLE_MAX);
        question = question == null ? null : Texts.line(question, ScheduleSeries.QUESTION_MAX);
        places = places == null ? null : ScheduleSeries.places(places);
    }

    /** @throws UnusableInputException when it is too short or too long */
    public static void lasts(Instant startsAt, Instant endsAt) {
        var lasts = Duration.between(startsAt, endsAt);
        if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0)
            throw new UnusableInputException("conversation.input.lasts", SHORTEST.toMinutes(), LONGEST.toHours());
    }

    /**
     * What the clock on the wall says, as an instant. In autumn, of an hour that comes twice it is the first.
     *
     * @throws UnusableInputException for the hour that is left out in spring, naming the day
     */
    public static Instant at(LocalDateTime wall, ZoneId zone) {
        if (zone.getRules().getValidOffsets(wall).isEmpty())
            throw new UnusableInputException("conversation.input.no-such-hour", DAY.format(wall));
        return wall.atZone(zone).toInstant();
    }

    /** In a room, with the series' places. */
    public SessionDate(
            Instant startsAt, Instant endsAt, Venue venue, @Nullable String title, @Nullable String question) {
        this(startsAt, endsAt, venue, title, question, null, null);
    }

    /** With the series' own title, question and places. */
    public SessionDate(Instant startsAt, Instant endsAt, Venue venue) {
        this(startsAt, endsAt, venue, null, null, null, null);
    }
}
