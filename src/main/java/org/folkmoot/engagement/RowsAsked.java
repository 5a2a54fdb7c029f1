package org.folkmoot.engagement;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Which of the ledger's rows stand behind a figure.
 *
 * @param strand null for the whole programme
 * @param by     which breakdown the figure is of, or null for a whole
 * @param key    the part of it, as in {@link ReachSlice}; empty for "none known"
 */
public record RowsAsked(
        @Nullable StrandId strand, Who who, @Nullable SliceKind by, String key) {

    public enum Who {
        ANYBODY,
        NAMED,
        UNNAMED
    }

    public RowsAsked {
        if (!readable(by, key)) throw new IllegalArgumentException("key: not one of " + by);
    }

    public static RowsAsked all(@Nullable StrandId strand) {
        return new RowsAsked(strand, Who.ANYBODY, null, "");
    }

    /** @return empty when the key is none of that breakdown */
    public static Optional<RowsAsked> of(@Nullable StrandId strand, Who who, @Nullable SliceKind by, String key) {
        return readable(by, key) ? Optional.of(new RowsAsked(strand, who, by, key)) : Optional.empty();
    }

    private static boolean readable(@Nullable SliceKind by, String key) {
        if (by == null || key.isEmpty()) return key.isEmpty() && by != SliceKind.MONTH;
        return switch (by) {
            case MONTH -> month(key).isPresent();
            case AREA, SECTOR, ORGANISATION -> Ids.parse(key).isPresent();
            case SECTOR_AREA -> {
                var ids = key.split("/", -1);
                yield ids.length == 2
                        && Ids.parse(ids[0]).isPresent()
                        && Ids.parse(ids[1]).isPresent();
            }
        };
    }

    private static Optional<YearMonth> month(String key) {
        try {
            return Optional.of(YearMonth.parse(key)).filter(month -> month.getYear() > 0 && month.getYear() < 10_000);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    YearMonth month() {
        return YearMonth.parse(key);
    }

    /** The n-th id of the key, from 0. */
    UUID id(int n) {
        return UUID.fromString(key.split("/", -1)[n]);
    }
}
