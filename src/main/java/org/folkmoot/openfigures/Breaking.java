package org.folkmoot.openfigures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.engagement.ReachSlice;
import org.folkmoot.engagement.Regulars;
import org.folkmoot.engagement.Returning;
import org.folkmoot.engagement.SliceKind;
import org.folkmoot.engagement.SmallNumbers;
import org.folkmoot.openfigures.ReachFigures.Breakdown;
import org.folkmoot.openfigures.ReachFigures.MonthOfPeople;
import org.folkmoot.openfigures.ReachFigures.Part;
import org.folkmoot.openfigures.ReachFigures.Regularity;
import org.jspecify.annotations.Nullable;

/** Makes of breakdowns what everybody may see of them. */
final class Breaking {

    private static final String BETWEEN = "/";
    private static final String FIRST = "FIRST:";
    private static final String BACK = "BACK:";

    /** Where an organisation of the register belongs; ids as text. */
    record Place(String sector, String area) {}

    private final Map<SliceKind, List<ReachSlice>> slices;
    private final Regulars regulars;
    private final Map<String, Place> register;
    private final String noneKnown;

    /**
     * @param register  by id of the organisation
     * @param noneKnown the name of a part without one
     */
    Breaking(
            Map<SliceKind, List<ReachSlice>> slices, Regulars regulars, Map<String, Place> register, String noneKnown) {
        this.slices = slices;
        this.regulars = regulars;
        this.register = register;
        this.noneKnown = noneKnown;
    }

    /** @param strand number, or null for the whole programme */
    Breakdown down(@Nullable Integer strand) {
        var hidden = hidden();
        return new Breakdown(
                strand,
                parts(SliceKind.MONTH, hidden),
                parts(SliceKind.AREA, hidden),
                parts(SliceKind.SECTOR, hidden),
                parts(SliceKind.ORGANISATION, hidden),
                parts(SliceKind.SECTOR_AREA, hidden),
                regularity(hidden));
    }

    private List<Part> parts(SliceKind kind, Set<String> hidden) {
        return of(kind).stream()
                .map(slice -> part(slice, hidden.contains(id(slice))))
                .toList();
    }

    private Part part(ReachSlice slice, boolean withheld) {
        var name = slice.name().isBlank() ? noneKnown : slice.name();
        var reach = slice.reach();
        if (withheld) return new Part(slice.key(), name, true, null, null, null, null, null, null);
        return new Part(
                slice.key(),
                name,
                false,
                reach.people(),
                reach.unnamed(),
                reach.places(),
                reach.organisations(),
                reach.sectors(),
                reach.activities());
    }

    private Regularity regularity(Set<String> hidden) {
        var one = regulars.inOneActivity();
        var told = Stream.of(regulars.people(), one, regulars.people() - one)
                .noneMatch(people -> SmallNumbers.inPublic(people).withheld());
        return new Regularity(
                told ? one : null,
                told && regulars.people() > 0
                        ? Integer.valueOf(Math.toIntExact(Math.round(100.0 * one / regulars.people())))
                        : null,
                regulars.months().stream().map(month -> people(month, hidden)).toList());
    }

    /** One of the two alone would be the month's people less the other. */
    private static MonthOfPeople people(Returning month, Set<String> hidden) {
        var withheld = hidden.contains(FIRST + month.month()) || hidden.contains(BACK + month.month());
        return new MonthOfPeople(
                month.month(),
                withheld ? null : Integer.valueOf(month.firstTimers()),
                withheld ? null : Integer.valueOf(month.returners()));
    }

    private Set<String> hidden() {
        var cells = new SmallCells();
        slices.values().forEach(all -> cells(all, cells));
        for (var kind : List.of(SliceKind.MONTH, SliceKind.AREA, SliceKind.SECTOR, SliceKind.ORGANISATION))
            cells.line(of(kind).stream().map(Breaking::id).toList(), null);
        crossed(cells);
        registered(cells);
        months(cells);
        return cells.hidden();
    }

    private static void cells(List<ReachSlice> all, SmallCells cells) {
        var shown = SmallNumbers.inPublic(all);
        for (var at = 0; at < all.size(); at++) {
            var reach = all.get(at).reach();
            cells.cell(
                    id(all.get(at)),
                    reach.people() + reach.unnamed(),
                    shown.get(at).withheld());
        }
    }

    /** A sector's cells add up to the sector, an area's to the area. */
    private void crossed(SmallCells cells) {
        var lines = new LinkedHashMap<String, List<String>>();
        for (var cell : of(SliceKind.SECTOR_AREA)) {
            add(lines, SliceKind.SECTOR, sectorOf(cell), cell);
            add(lines, SliceKind.AREA, areaOf(cell), cell);
        }
        lines.forEach((whole, parts) -> cells.line(parts, whole));
    }

    /** So do organisations, as far as they are still where they were. */
    private void registered(SmallCells cells) {
        var lines = new LinkedHashMap<String, List<String>>();
        for (var one : of(SliceKind.ORGANISATION)) {
            var place = register.get(one.key());
            if (place == null) continue;
            add(lines, SliceKind.SECTOR, place.sector(), one);
            add(lines, SliceKind.AREA, place.area(), one);
            add(lines, SliceKind.SECTOR_AREA, place.sector() + BETWEEN + place.area(), one);
        }
        lines.forEach((whole, parts) -> cells.line(parts, whole));
    }

    private void months(SmallCells cells) {
        var first = new ArrayList<String>();
        for (var month : regulars.months()) {
            cell(cells, FIRST + month.month(), month.firstTimers());
            cell(cells, BACK + month.month(), month.returners());
            cells.line(List.of(FIRST + month.month(), BACK + month.month()), SliceKind.MONTH + ":" + month.month());
            first.add(FIRST + month.month());
        }
        cells.line(first, null);
    }

    private static void cell(SmallCells cells, String id, int people) {
        cells.cell(id, people, SmallNumbers.inPublic(people).withheld());
    }

    private static void add(Map<String, List<String>> lines, SliceKind of, String key, ReachSlice part) {
        lines.computeIfAbsent(of + ":" + key, none -> new ArrayList<>()).add(id(part));
    }

    private static String sectorOf(ReachSlice cell) {
        return cell.key().substring(0, Math.max(0, cell.key().indexOf(BETWEEN)));
    }

    private static String areaOf(ReachSlice cell) {
        return cell.key().substring(cell.key().indexOf(BETWEEN) + 1);
    }

    private List<ReachSlice> of(SliceKind kind) {
        return slices.getOrDefault(kind, List.of());
    }

    private static String id(ReachSlice slice) {
        return slice.kind() + ":" + slice.key();
    }
}
