package org.folkmoot.engagement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breakdowns of reach, counted from the ledger. Small numbers of people are the viewer's business. */
@Service
@Transactional(readOnly = true)
public class ReachSliceService {

    private final JdbcClient jdbc;
    private final ProgrammeService programme;
    private final OrganisationService organisations;
    private final PortalClock clock;

    ReachSliceService(
            JdbcClient jdbc, ProgrammeService programme, OrganisationService organisations, PortalClock clock) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Months from the first with anything to the last, empty ones between them too; areas, sectors and cells in the programme's
     * order, those nobody came from too; organisations that have something, by name. What belongs nowhere comes last.
     *
     * @param strand null for the whole programme
     */
    @PreAuthorize("permitAll")
    public List<ReachSlice> by(SliceKind kind, @Nullable StrandId strand) {
        Map<String, List<Line>> parts = standing(strand).stream()
                .collect(Collectors.groupingBy(line -> line.key(kind), TreeMap::new, Collectors.toList()));
        var names = names(kind, parts.keySet());
        if (parts.containsKey("")) names.put("", "");
        return names.entrySet().stream()
                .map(name -> new ReachSlice(
                        kind, name.getKey(), name.getValue(), reach(parts.getOrDefault(name.getKey(), List.of()))))
                .toList();
    }

    /** @param strand null for the whole programme */
    @PreAuthorize("permitAll")
    public Regulars regulars(@Nullable StrandId strand) {
        var activities = new HashMap<UUID, Set<String>>();
        var months = new TreeMap<YearMonth, Set<UUID>>();
        for (var line : standing(strand))
            if (line.member() != null) {
                activities
                        .computeIfAbsent(line.member(), none -> new HashSet<>())
                        .add(line.activity());
                months.computeIfAbsent(YearMonth.from(line.on()), none -> new HashSet<>())
                        .add(line.member());
            }
        var seen = new HashSet<UUID>();
        var keys = months.keySet().stream().map(YearMonth::toString).collect(Collectors.toSet());
        var returning = months(keys).stream()
                .map(month -> {
                    var there = months.getOrDefault(month, Set.of());
                    var first = there.stream().filter(seen::add).count();
                    return new Returning(month.toString(), (int) first, there.size() - (int) first);
                })
                .toList();
        var once = activities.values().stream().filter(own -> own.size() == 1).count();
        return new Regulars(activities.size(), (int) once, returning);
    }

    private Reach reach(List<Line> lines) {
        return new Reach(
                distinct(lines, line -> line.member()),
                lines.stream()
                        .filter(line -> line.member() == null)
                        .mapToInt(Line::heads)
                        .sum(),
                distinct(lines, line -> line.member() == null ? null : line.member() + line.activity()),
                distinct(lines, Line::organisation),
                distinct(lines, Line::sector),
                distinct(lines, Line::activity),
                clock.instant());
    }

    private static int distinct(List<Line> lines, java.util.function.Function<Line, @Nullable Object> part) {
        return (int) lines.stream()
                .map(part)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }

    private Map<String, String> names(SliceKind kind, Set<String> keys) {
        var names = new LinkedHashMap<String, String>();
        switch (kind) {
            case MONTH -> months(keys).forEach(month -> names.put(month.toString(), month.toString()));
            case AREA ->
                programme.areas().forEach(area -> names.put(area.id().value().toString(), area.name()));
            case SECTOR ->
                programme
                        .sectors()
                        .forEach(sector -> names.put(sector.id().value().toString(), sector.name()));
            case SECTOR_AREA -> {
                for (var sector : programme.sectors())
                    for (var area : programme.areas())
                        names.put(sector.id().value() + "/" + area.id().value(), sector.name() + " · " + area.name());
            }
            case ORGANISATION ->
                organisations
                        .namesOf(keys.stream()
                                .flatMap(key -> OrganisationId.parse(key).stream())
                                .toList())
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                        .forEach(one -> names.put(one.getKey().value().toString(), one.getValue()));
        }
        return names;
    }

    private static List<YearMonth> months(Set<String> keys) {
        var months = new ArrayList<YearMonth>();
        if (keys.isEmpty()) return months;
        var last = YearMonth.parse(keys.stream().max(Comparator.naturalOrder()).orElseThrow());
        for (var month = YearMonth.parse(
                        keys.stream().min(Comparator.naturalOrder()).orElseThrow());
                !month.isAfter(last);
                month = month.plusMonths(1)) months.add(month);
        return months;
    }

    private List<Line> standing(@Nullable StrandId strand) {
        var scope = strand == null ? Scopes.PROGRAMME : Scopes.of(strand);
        var rule = strand == null
                ? CountingRule.everything()
                : programme
                        .strand(strand)
                        .map(found -> CountingRule.of(found.counts()))
                        .orElse(CountingRule.of(Set.of()));
        return jdbc.sql("select r.member_id, r.heads, " + LedgerQueries.COUNTED_AS
                        + ", r.sector_id, r.area_id, concat(r.activity_kind, ':', r.activity_id), r.occurred_on from "
                        + LedgerQueries.standing(scope, rule))
                .params(LedgerQueries.parametersOf(scope))
                .query((row, n) -> new Line(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getObject(7, LocalDate.class)))
                .list();
    }

    private record Line(
            @Nullable UUID member,
            int heads,
            @Nullable UUID organisation,
            @Nullable UUID sector,
            @Nullable UUID area,
            String activity,
            LocalDate on) {

        String key(SliceKind kind) {
            return switch (kind) {
                case MONTH -> YearMonth.from(on).toString();
                case AREA -> text(area);
                case SECTOR -> text(sector);
                case ORGANISATION -> text(organisation);
                case SECTOR_AREA -> sector == null || area == null ? "" : sector + "/" + area;
            };
        }

        private static String text(@Nullable UUID id) {
            return id == null ? "" : id.toString();
        }
    }
}
