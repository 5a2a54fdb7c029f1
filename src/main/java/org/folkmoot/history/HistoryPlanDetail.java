package org.folkmoot.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * What is settled about a table by now.
 *
 * @param headings in file order
 * @param columns  one for each heading; empty for one that is left out
 * @param dates    how dates are said to be written, or null where it is found out
 * @param readAs   how they were read at the last look, or null
 * @param begun    lines are being counted, or were: nothing changes any more
 */
public record HistoryPlanDetail(
        ImportId id,
        List<String> headings,
        List<String> columns,
        @Nullable DateWay dates,
        @Nullable DateWay readAs,
        String activity,
        @Nullable LocalDate day,
        EngagementKind kind,
        @Nullable StrandId strand,
        boolean begun) {

    /** Headings of columns that are left out. */
    public List<String> leftOut() {
        var out = new ArrayList<String>();
        for (var i = 0; i < headings.size(); i++)
            if (columns.get(i).isEmpty() && !headings.get(i).isEmpty()) out.add(headings.get(i));
        return out;
    }
}
