package org.folkmoot.history;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.folkmoot.sheet.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table mean, and what holds for lines that do not say it themselves.
 *
 * @param columns  one for each heading, as {@link SheetKind.Column#heading} has it; empty for one that is left out
 * @param dates    how dates are written; null to find it out
 * @param activity may be empty where a column has it
 * @param day      null where a column has it
 * @param strand   null for the programme as a whole
 */
public record SettleColumns(
        List<String> columns,
        @Nullable DateWay dates,
        String activity,
        @Nullable LocalDate day,
        EngagementKind kind,
        @Nullable StrandId strand) {

    public static final int ACTIVITY_MAX = Origin.LABEL_MAX;

    private static final List<String> SAY_WHO =
            List.of(Columns.NAME, Columns.FIRST, Columns.LAST, Columns.EMAIL, Columns.HEADS).stream()
                    .map(SheetKind.Column::heading)
                    .toList();

    /** @throws UnusableInputException when a column is named twice, or nothing would say what, when or who */
    public SettleColumns {
        columns = List.copyOf(columns);
        var known = new HashSet<String>();
        for (var column : columns) {
            if (column.isEmpty()) continue;
            if (SheetKind.ATTENDANCE.column(column).isEmpty() || !known.add(column))
                throw new UnusableInputException("history.input.column-twice", column);
        }
        activity = activity.isBlank() ? "" : Texts.line(activity, ACTIVITY_MAX);
        if (activity.isEmpty() && !known.contains(Columns.ACTIVITY.heading()))
            throw new UnusableInputException("history.input.no-activity");
        if (day == null && !known.contains(Columns.DATE.heading()))
            throw new UnusableInputException("history.input.no-day");
        if (SAY_WHO.stream().noneMatch(known::contains)) throw new UnusableInputException("history.input.nobody");
    }
}
