package org.folkmoot.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.folkmoot.history.HistoryOutlook.Earlier;
import org.folkmoot.history.HistoryOutlook.Figures;
import org.folkmoot.history.HistoryOutlook.NotCounted;
import org.folkmoot.history.HistoryOutlook.OfStrand;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.OrganisationService;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reckons what a table would add. Distinct things are counted by the database; organisations day by day, since they are
 * those of the affiliation on that day, as the ledger will take them.
 */
@Component
class Outlooks {

    private static final int BEFORE_AT_MOST = 5;

    /** Lines that would be counted, and whom they mean. */
    private static final String LINES = " from history_line l"
            + " left join history_value p on p.import_id = l.import_id and p.value_kind = 'PERSON' and p.value_key = l.person_key"
            + " left join history_value o on o.import_id = l.import_id and o.value_kind = 'ORGANISATION'"
            + " and o.value_key = l.organisation_key"
            + " where l.import_id = :import and l.repeats is null and l.engagement_key is null";

    private final JdbcClient jdbc;
    private final HistoryLines lines;
    private final MemberService members;
    private final OrganisationService organisations;
    private final ProgrammeService programme;

    Outlooks(
            JdbcClient jdbc,
            HistoryLines lines,
            MemberService members,
            OrganisationService organisations,
            ProgrammeService programme) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.members = members;
        this.organisations = organisations;
        this.programme = programme;
    }

    HistoryOutlook of(ImportId id) {
        var byStrand = linesByStrand(id);
        var spokenFor = new SpokenFor();
        var days = days(id);
        for (var day : days) spokenFor.add(id, day);
        return new HistoryOutlook(
                figures(id, null, spokenFor.all.size()),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                programme.strands().stream()
                        .filter(strand -> byStrand.containsKey(strand.id().value()))
                        .map(strand -> ofStrand(id, strand, byStrand, spokenFor))
                        .toList(),
                byStrand.getOrDefault(null, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                earlier(id),
                List.copyOf(lines.activitiesBefore(id, BEFORE_AT_MOST)));
    }

    private OfStrand ofStrand(
            ImportId id,
            StrandSummary strand,
            Map<@Nullable UUID, Map<EngagementKind, Integer>> byStrand,
            SpokenFor spokenFor) {
        var kinds = new EnumMap<EngagementKind, Integer>(EngagementKind.class);
        kinds.putAll(byStrand.getOrDefault(strand.id().value(), Map.of()));
        return new OfStrand(
                strand.number(),
                strand.name(),
                figures(id, strand, spokenFor.of(strand)),
                kinds.entrySet().stream()
                        .filter(kind -> !strand.counts().contains(kind.getKey()))
                        .map(kind -> new NotCounted(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private List<LocalDate> days(ImportId id) {
        return jdbc.sql("select distinct l.on_day" + LINES + " order by l.on_day")
                .param("import", id.value())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    private Map<@Nullable UUID, Map<EngagementKind, Integer>> linesByStrand(ImportId id) {
        Map<@Nullable UUID, Map<EngagementKind, Integer>> found = new HashMap<>();
        jdbc.sql("select l.strand_id, l.kind, count(*)" + LINES + " group by l.strand_id, l.kind")
                .param("import", id.value())
                .query(row -> {
                    found.computeIfAbsent(HistoryLines.optional(row, 1), strand -> new EnumMap<>(EngagementKind.class))
                            .put(EngagementKind.valueOf(row.getString(2)), row.getInt(3));
                });
        return found;
    }

    /** @param strand null for the whole programme, where every kind counts */
    private Figures figures(ImportId id, @Nullable StrandSummary strand, int organisations) {
        if (strand != null && strand.counts().isEmpty()) return new Figures(0, 0, 0, 0, 0, 0);
        var which = LINES + (strand == null ? "" : " and l.strand_id = :strand and l.kind in (:kinds)");
        Map<String, Object> parameters = strand == null
                ? Map.of("import", id.value())
                : Map.of("import", id.value(), "strand", strand.id().value(), "kinds", names(strand.counts()));
        int places = jdbc.sql("select count(*) from (select distinct p.member_id, l.activity_key" + which
                        + " and p.member_id is not null) x")
                .params(parameters)
                .query(Integer.class)
                .single();
        return jdbc.sql("select count(*), count(distinct p.member_id),"
                        + " coalesce(sum(case when p.member_id is null then l.heads else 0 end), 0),"
                        + " count(distinct l.activity_key)" + which)
                .params(parameters)
                .query((row, n) ->
                        new Figures(row.getInt(1), row.getInt(2), row.getInt(3), places, organisations, row.getInt(4)))
                .single();
    }

    private static List<String> names(Collection<EngagementKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    private List<Earlier> earlier(ImportId id) {
        return jdbc.sql("select e.import_id, count(*) from history_line l join history_line e on e.id = l.repeats"
                        + " where l.import_id = :import group by e.import_id")
                .param("import", id.value())
                .query((row, n) -> new Earlier(HistoryLines.uuid(row, 1), row.getInt(2)))
                .list();
    }

    /** For which organisations somebody takes part. */
    private final class SpokenFor {

        final Set<OrganisationId> all = new HashSet<>();
        private final Map<UUID, Map<EngagementKind, Set<OrganisationId>>> byStrand = new LinkedHashMap<>();
        private final Map<OrganisationId, OrganisationId> merged = organisations.survivors();

        private record Line(
                @Nullable UUID strand,
                EngagementKind kind,
                @Nullable MemberId member,
                @Nullable OrganisationId organisation) {}

        void add(ImportId id, LocalDate day) {
            var ofDay = jdbc.sql("select distinct l.strand_id, l.kind, p.member_id, o.organisation_id" + LINES
                            + " and l.on_day = :day")
                    .param("import", id.value())
                    .param("day", day)
                    .query((row, n) -> {
                        var member = HistoryLines.optional(row, 3);
                        var organisation = HistoryLines.optional(row, 4);
                        return new Line(
                                HistoryLines.optional(row, 1),
                                EngagementKind.valueOf(row.getString(2)),
                                member == null ? null : new MemberId(member),
                                organisation == null ? null : new OrganisationId(organisation));
                    })
                    .list();
            var people = new ArrayList<MemberId>();
            for (var line : ofDay) if (line.member() != null) people.add(line.member());
            var standing = members.standingsOf(people.stream().distinct().toList(), day);
            for (var line : ofDay) {
                var own = line.member() == null ? null : standing.get(line.member());
                var spokenFor = own == null ? line.organisation() : own.organisation();
                if (spokenFor != null) add(line, merged.getOrDefault(spokenFor, spokenFor));
            }
        }

        private void add(Line line, OrganisationId organisation) {
            all.add(organisation);
            if (line.strand() != null)
                byStrand.computeIfAbsent(line.strand(), strand -> new EnumMap<>(EngagementKind.class))
                        .computeIfAbsent(line.kind(), kind -> new HashSet<>())
                        .add(organisation);
        }

        int of(StrandSummary strand) {
            var kinds = EnumSet.noneOf(EngagementKind.class);
            kinds.addAll(strand.counts());
            return byStrand.getOrDefault(strand.id().value(), Map.of()).entrySet().stream()
                    .filter(kind -> kinds.contains(kind.getKey()))
                    .flatMap(kind -> kind.getValue().stream())
                    .collect(Collectors.toSet())
                    .size();
        }
    }
}
