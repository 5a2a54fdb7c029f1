package org.folkmoot.history;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.shared.Dates;
import org.folkmoot.sheet.UnusableSheetException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one way in which a whole column of dates is written. A cell nobody can read decides nothing: its line is
 * refused by itself.
 */
final class DateColumn {

    private final Map<DateWay, Cell> first = new EnumMap<>(DateWay.class);
    private boolean onlyDayFirst;
    private @Nullable Cell onlyMonthFirst;
    private @Nullable Cell either;

    private record Cell(int line, String text) {}

    void add(int line, String text) {
        if (text.isEmpty()) return;
        var cell = new Cell(line, text);
        var way = DateWay.of(text);
        way.ifPresent(found -> first.putIfAbsent(found, cell));
        var monthFirst = DateWay.monthFirst(text);
        if (way.isEmpty()) {
            if (monthFirst.isPresent() && onlyMonthFirst == null) onlyMonthFirst = cell;
        } else if (way.get() == DateWay.DAY_FIRST) {
            if (monthFirst.isEmpty()) onlyDayFirst = true;
            else if (either == null && !monthFirst.equals(DateWay.DAY_FIRST.read(text))) either = cell;
        }
    }

    /**
     * @return empty when no cell can be read
     * @throws UnusableSheetException when there are several ways, or when it could be this one or the month first
     */
    Optional<DateWay> way(Dates dates) {
        if (onlyMonthFirst != null)
            throw new UnusableSheetException("history.dates.month-first", onlyMonthFirst.line(), onlyMonthFirst.text());
        if (first.size() > 1) throw mixed();
        var way = first.keySet().stream().findFirst();
        if (way.equals(Optional.of(DateWay.DAY_FIRST)) && !onlyDayFirst && either != null) throw unclear(either, dates);
        return way;
    }

    private UnusableSheetException mixed() {
        var cells = first.values().iterator();
        var one = cells.next();
        var other = cells.next();
        return new UnusableSheetException("history.dates.mixed", one.line(), one.text(), other.line(), other.text());
    }

    private static UnusableSheetException unclear(Cell cell, Dates dates) {
        LocalDate day = DateWay.DAY_FIRST.read(cell.text()).orElseThrow();
        LocalDate month = DateWay.monthFirst(cell.text()).orElseThrow();
        return new UnusableSheetException(
                "history.dates.either", cell.line(), cell.text(), dates.fullDay(day), dates.fullDay(month));
    }
}
