package org.folkmoot.engagement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.Area;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.Sector;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reach in parts, as kept beside the ledger: no line is read. The figures are real; who shows them asks {@link SmallNumbers}
 * first.
 */
@Service
@Transactional(readOnly = true)
public class ReachSliceService {

    private final JdbcClient jdbc;
    private final ProgrammeService programme;
    private final OrganisationService organisations;

    ReachSliceService(JdbcClient jdbc, ProgrammeService programme, OrganisationService organisations) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.organisations = organisations;
    }

    /**
     * Months from the first with anything to the last, empty ones between them too; areas, sectors and cells in the programme's
     * order, those nobody came from too; organisations that have something, by name. What belongs nowhere comes last.
     *
     * @param strand null for the whole programme
     */
    @PreAuthorize("permitAll")
    public List<ReachSlice> by(SliceKind kind, @Nullable StrandId strand) {
        var kept = kept(kind, strand);
        var names = names(kind, kept);
        var slices = new ArrayList<ReachSlice>();
        names.forEach((key, name) -> {
            var reach = kept.remove(key);
            slices.add(new ReachSlice(kind, key, name, reach == null ? ReachService.nothingYet() : reach));
        });
        kept.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Reach> left) -> left.getKey().isEmpty())
                        .thenComparing(Map.Entry::getKey))
                .forEach(left -> slices.add(new ReachSlice(kind, left.getKey(), "", left.getValue())));
        return slices;
    }

    /** Who comes once, and who again. @param strand null for the whole programme */
    @PreAuthorize("permitAll")
    public Regulars regulars(@Nullable StrandId strand) {
        var scope = scope(strand);
        var firstTimers = new HashMap<String, Integer>();
        jdbc.sql("select substring(cast(on_day as char(10)), 1, 7), sum(added) from engagement_day"
                        + " where scope = ? and measure = 'PERSON' group by substring(cast(on_day as char(10)), 1, 7)")
                .param(scope)
                .query(row -> {
                    firstTimers.put(row.getString(1), row.getInt(2));
                });
        var months = by(SliceKind.MONTH, strand).stream()
                .dropWhile(month -> month.reach().people() == 0)
                .map(month -> {
                    var first = firstTimers.getOrDefault(month.key(), 0);
                    return new Returning(month.key(), first, month.reach().people() - first);
                })
                .collect(Collectors.toCollection(ArrayList::new));
        while (!months.isEmpty()
                && months.getLast().firstTimers() + months.getLast().returners() == 0) months.removeLast();
        return jdbc.sql("select people, one_activity from engagement_total where scope = ?")
                .param(scope)
                .query((row, n) -> new Regulars(row.getInt(1), row.getInt(2), List.copyOf(months)))
                .optional()
                .orElseGet(() -> new Regulars(0, 0, List.of()));
    }

    private Map<String, Reach> kept(SliceKind kind, @Nullable StrandId strand) {
        var kept = new HashMap<String, Reach>();
        jdbc.sql("select slice_key, people, unnamed, places, organisations, sectors, activities, counted_at"
                        + " from engagement_slice where scope = ? and slice_kind = ? and activities > 0")
                .params(scope(strand), kind.name())
                .query(row -> {
                    kept.put(row.getString("slice_key"), KeptFigures.reach(row));
                });
        return kept;
    }

    /** Names by key, in the order they are shown. */
    private Map<String, String> names(SliceKind kind, Map<String, Reach> kept) {
        return switch (kind) {
            case MONTH -> months(kept);
            case AREA ->
                programme.areas().stream().collect(inOrder(area -> area.id().value(), Area::name));
            case SECTOR ->
                programme.sectors().stream()
                        .collect(inOrder(sector -> sector.id().value(), Sector::name));
            case SECTOR_AREA -> cells();
            case ORGANISATION -> organisations(kept);
        };
    }

    private static Map<String, String> months(Map<String, Reach> kept) {
        var months = new LinkedHashMap<String, String>();
        if (kept.isEmpty()) return months;
        var last = YearMonth.parse(
                kept.keySet().stream().max(Comparator.naturalOrder()).orElseThrow());
        for (var month = YearMonth.parse(
                        kept.keySet().stream().min(Comparator.naturalOrder()).orElseThrow());
                !month.isAfter(last);
                month = month.plusMonths(1)) months.put(month.toString(), month.toString());
        return months;
    }

    private Map<String, String> cells() {
        var areas = programme.areas();
        var cells = new LinkedHashMap<String, String>();
        for (var sector : programme.sectors())
            for (var area : areas)
                cells.put(
                        Facets.cell(
                                sector.id().value().toString(),
                                area.id().value().toString()),
                        sector.name() + " · " + area.name());
        return cells;
    }

    private Map<String, String> organisations(Map<String, Reach> kept) {
        var ids = kept.keySet().stream()
                .flatMap(key -> Ids.parse(key).stream())
                .map(OrganisationId::new)
                .toList();
        return organisations.namesOf(ids).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .collect(inOrder(one -> one.getKey().value(), Map.Entry::getValue));
    }

    private static <T> Collector<T, ?, Map<String, String>> inOrder(Function<T, UUID> id, Function<T, String> name) {
        return Collectors.toMap(one -> id.apply(one).toString(), name, (one, other) -> one, LinkedHashMap::new);
    }

    private static String scope(@Nullable StrandId strand) {
        return strand == null ? Scopes.PROGRAMME : Scopes.of(strand);
    }
}
