package org.folkmoot.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * The one place that decides which figures about people may be shown. A public breakdown shows no cell below
 * {@value #SMALLEST}, and none from which such a cell could be worked out by taking the others from the whole. Nobody is a
 * figure anybody may see. Programme managers, who may open the rows, see the real ones.
 */
@Component
public class SmallNumbers {

    /** A public breakdown shows no cell below this. */
    public static final int SMALLEST = 5;

    private final CurrentMember currentMember;

    SmallNumbers(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    /** Whether the person acting sees real figures. */
    @PreAuthorize("permitAll")
    public boolean seesAll() {
        return currentMember.has(Role.MANAGER);
    }

    /** One figure by itself, to the person acting. */
    @PreAuthorize("permitAll")
    public Shown shown(int people) {
        return seesAll() ? new Shown(people) : inPublic(people);
    }

    /** One breakdown, all of it, to the person acting. */
    @PreAuthorize("permitAll")
    public List<ShownSlice> shown(List<ReachSlice> slices) {
        return seesAll() ? slices.stream().map(slice -> show(slice, true)).toList() : inPublic(slices);
    }

    /** First-timers and returners, to the person acting. */
    @PreAuthorize("permitAll")
    public List<ShownReturning> shownMonths(List<Returning> months) {
        return seesAll()
                ? months.stream()
                        .map(one -> new ShownReturning(
                                one.month(), new Shown(one.firstTimers()), new Shown(one.returners())))
                        .toList()
                : monthsInPublic(months);
    }

    /** To anybody, whoever asks: for what is kept or handed on. */
    public static Shown inPublic(int people) {
        return new Shown(small(people) ? null : (Integer) people);
    }

    /** To anybody, whoever asks. @param slices one breakdown, all of it and of one kind */
    public static List<ShownSlice> inPublic(List<ReachSlice> slices) {
        var hidden = slices.stream().anyMatch(slice -> slice.kind() == SliceKind.SECTOR_AREA)
                ? hiddenInGrid(slices)
                : hidden(slices, IntStream.range(0, slices.size()).boxed().toList(), Set.of());
        return IntStream.range(0, slices.size())
                .mapToObj(i -> show(slices.get(i), !hidden.contains(i)))
                .toList();
    }

    /** To anybody, whoever asks: both figures of a month, or neither. */
    public static List<ShownReturning> monthsInPublic(List<Returning> months) {
        return months.stream()
                .map(one -> small(one.firstTimers()) || small(one.returners())
                        ? new ShownReturning(one.month(), new Shown(null), new Shown(null))
                        : new ShownReturning(one.month(), new Shown(one.firstTimers()), new Shown(one.returners())))
                .toList();
    }

    private static boolean small(int people) {
        return people > 0 && people < SMALLEST;
    }

    private static ShownSlice show(ReachSlice slice, boolean shown) {
        return new ShownSlice(slice.kind(), slice.key(), slice.name(), shown ? slice.reach() : null);
    }

    /**
     * What is too small, and of the others the smallest, until what is hidden is more than one cell and together not small.
     *
     * @param cells   of one line, whose sum may be known
     * @param already hidden in any case
     */
    private static Set<Integer> hidden(List<ReachSlice> slices, List<Integer> cells, Set<Integer> already) {
        var hidden = new HashSet<Integer>();
        for (var cell : cells) {
            var reach = slices.get(cell).reach();
            if (already.contains(cell) || small(reach.people()) || small(reach.unnamed())) hidden.add(cell);
        }
        var next = new ArrayList<>(cells);
        next.removeIf(cell -> hidden.contains(cell) || heads(slices, cell) == 0);
        next.sort(Comparator.comparing((Integer cell) -> heads(slices, cell)));
        while (!hidden.isEmpty() && !next.isEmpty() && (hidden.size() < 2 || sum(slices, hidden) < SMALLEST))
            hidden.add(next.removeFirst());
        return hidden;
    }

    /** Rows and columns are lines whose sums are known, so hiding in one may call for hiding in the other. */
    private static Set<Integer> hiddenInGrid(List<ReachSlice> slices) {
        var lines = new ArrayList<List<Integer>>();
        lines.addAll(lines(slices, slice -> slice.key().split("/", 2)[0]));
        lines.addAll(lines(slices, slice -> slice.key().substring(slice.key().indexOf('/') + 1)));
        Set<Integer> hidden = new HashSet<>();
        for (var before = -1; before != hidden.size(); ) {
            before = hidden.size();
            for (var line : lines) hidden.addAll(hidden(slices, line, hidden));
        }
        return hidden;
    }

    private static List<List<Integer>> lines(List<ReachSlice> slices, Function<ReachSlice, String> by) {
        return List.copyOf(IntStream.range(0, slices.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> by.apply(slices.get(i))))
                .values());
    }

    private static int sum(List<ReachSlice> slices, Set<Integer> cells) {
        return cells.stream().mapToInt(cell -> heads(slices, cell)).sum();
    }

    private static int heads(List<ReachSlice> slices, int cell) {
        return slices.get(cell).reach().people() + slices.get(cell).reach().unnamed();
    }
}
