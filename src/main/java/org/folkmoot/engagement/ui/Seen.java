package org.folkmoot.engagement.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.folkmoot.engagement.Reach;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.Returning;
import org.folkmoot.engagement.RowsAsked.Who;
import org.folkmoot.engagement.Shown;
import org.folkmoot.engagement.ShownReturning;
import org.folkmoot.engagement.ShownSlice;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.engagement.SmallNumbers;
import org.folkmoot.shared.ui.ChartValue;
import org.jspecify.annotations.Nullable;

/** What this person may see of a breakdown, as figures of a chart. A programme manager opens the rows behind each. */
final class Seen {

    private final SmallNumbers numbers;
    private final boolean rows;

    Seen(SmallNumbers numbers) {
        this.numbers = numbers;
        this.rows = numbers.seesAll();
    }

    /** Whether this person may open the rows behind a figure. */
    boolean rows() {
        return rows;
    }

    boolean tells(int people) {
        return !numbers.shown(people).withheld();
    }

    List<ShownSlice> slices(List<ReachSlice> slices) {
        return numbers.shown(slices);
    }

    List<ShownReturning> months(List<Returning> months) {
        return numbers.shownMonths(months);
    }

    /** A figure of one part, with its way to the rows behind it. @param strand its number, or null for the whole programme */
    ChartValue part(Component screen, @Nullable Integer strand, ShownSlice part, ToIntFunction<Reach> figure) {
        var reach = part.reach();
        if (reach == null) return withheld(screen);
        var number = figure.applyAsInt(reach);
        return leading(ChartValue.of(number), number, strand, part.kind(), part.key());
    }

    ChartValue month(Component screen, @Nullable Integer strand, String month, Shown people) {
        var number = people.number();
        return number == null
                ? withheld(screen)
                : leading(ChartValue.of(number), number, strand, SliceKind.MONTH, month);
    }

    private ChartValue leading(ChartValue value, int number, @Nullable Integer strand, SliceKind by, String key) {
        return rows && number > 0 ? value.to(ReachNavigation.rows(strand, Who.NAMED, by, key)) : value;
    }

    private static ChartValue withheld(Component screen) {
        return ChartValue.told(
                screen.getTranslation("engagement.withheld"), screen.getTranslation("engagement.withheld.brief"));
    }

    /** Which figures of a course this person may see. @param reached what each was by a later day; the last is the total */
    List<Boolean> steps(List<Integer> reached) {
        return rows ? Collections.nCopies(reached.size(), true) : steps(reached, this::tells);
    }

    /**
     * Between two that are shown nobody came, or not so few that it is not told. The total is always shown: everybody sees
     * it.
     */
    static List<Boolean> steps(List<Integer> reached, IntPredicate tells) {
        var told = new ArrayList<>(Collections.nCopies(reached.size(), true));
        var before = 0;
        for (var at = 0; at < reached.size() - 1; at++) {
            told.set(at, tells.test(Math.abs(reached.get(at) - before)));
            if (told.get(at)) before = reached.get(at);
        }
        for (var at = reached.size() - 2; at >= 0; at--)
            if (told.get(at)) told.set(at, tells.test(Math.abs(reached.getLast() - reached.get(at))));
        return told;
    }
}
