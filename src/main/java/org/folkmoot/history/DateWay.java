package org.folkmoot.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a column of dates is written. A time of day behind the date is passed over. Words: {@code history.dates.way.<name>}. */
public enum DateWay {
    /** 2009-02-03; date cells of a workbook come so. */
    ISO(format("uuuu-MM-dd", Locale.UK)),
    /** 03/02/2009 */
    DAY_FIRST(format("d/M/uuuu", Locale.UK)),
    /** 3 February 2009 or 3 Feb 2009; September is Sept or Sep. */
    WORDS(format("d MMMM uuuu", Locale.UK), format("d MMM uuuu", Locale.UK), format("d MMM uuuu", Locale.US));

    private static final DateTimeFormatter MONTH_FIRST = format("M/d/uuuu", Locale.UK);

    private final List<DateTimeFormatter> formats;

    DateWay(DateTimeFormatter... formats) {
        this.formats = List.of(formats);
    }

    Optional<LocalDate> read(String text) {
        return formats.stream().flatMap(format -> read(format, text).stream()).findFirst();
    }

    /** The one way that reads it: no text is read by two. */
    static Optional<DateWay> of(String text) {
        return Stream.of(values()).filter(way -> way.read(text).isPresent()).findFirst();
    }

    /** As some countries write it, which is not one of our ways. */
    static Optional<LocalDate> monthFirst(String text) {
        return read(MONTH_FIRST, text);
    }

    private static Optional<LocalDate> read(DateTimeFormatter format, String text) {
        try {
            return Optional.of(format.parse(text, LocalDate::from));
        } catch (DateTimeParseException not) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String date, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(date + "['T'HH:mm[:ss]][' 'H:mm[:ss]]")
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
