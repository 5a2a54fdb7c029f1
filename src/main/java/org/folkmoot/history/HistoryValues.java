package org.folkmoot.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.AreaId;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people and organisations a table names, each once, and what is meant by them. Always in the transaction of whoever
 * asks.
 */
@Component
class HistoryValues {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    HistoryValues(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * @param written as the table has it: a name, or an address where there is no name
     * @param beside  the organisation as the table has it beside a person, or null
     * @param area    of an organisation, where a line says it, or null
     */
    record Value(
            ValueKind kind,
            UUID key,
            String written,
            @Nullable String email,
            @Nullable String beside,
            @Nullable AreaId area,
            int lines,
            HistoryChoice choice,
            @Nullable MemberId member,
            @Nullable OrganisationId organisation) {}

    record Chosen(
            HistoryChoice choice,
            @Nullable MemberId member,
            @Nullable OrganisationId organisation) {

        static Chosen person(HistoryChoice choice, MemberId member) {
            return new Chosen(choice, member, null);
        }

        static Chosen organisation(HistoryChoice choice, OrganisationId organisation) {
            return new Chosen(choice, null, organisation);
        }

        static Chosen nobody(HistoryChoice choice) {
            return new Chosen(choice, null, null);
        }
    }

    /** Those that are known already keep what was chosen for them. */
    void add(ImportId id, Collection<AttendanceLine> lines) {
        Map<UUID, @Nullable Object[]> rows = new LinkedHashMap<>();
        for (var line : lines) {
            var person = line.personKey();
            var name = line.name() == null ? line.email() : line.name();
            if (person != null && name != null)
                rows.putIfAbsent(
                        person, row(id, ValueKind.PERSON, person, name, line.email(), line.organisation(), null));
            var organisation = line.organisationKey();
            var called = line.organisation();
            if (organisation != null && called != null && (line.area() != null || !rows.containsKey(organisation)))
                rows.put(organisation, row(id, ValueKind.ORGANISATION, organisation, called, null, null, line.area()));
        }
        batches.batchUpdate(
                "insert ignore into history_value (import_id, value_kind, value_key, written, email, beside, area_id,"
                        + " line_count, choice) values (?, ?, ?, ?, ?, ?, ?, 0, 'UNDECIDED')",
                List.copyOf(rows.values()));
    }

    private static @Nullable Object[] row(
            ImportId id,
            ValueKind kind,
            UUID key,
            String written,
            @Nullable String email,
            @Nullable String beside,
            @Nullable AreaId area) {
        return new @Nullable Object[] {
            id.value(), kind.name(), key, written, email, beside, area == null ? null : area.value()
        };
    }

    /**
     * After a look: how many lines name each of the next ones; those that none names any more are forgotten.
     *
     * @param after the last one that was counted, or null
     * @return the last one that is counted now, or null at the end
     */
    @Nullable
    UUID recount(ImportId id, ValueKind kind, @Nullable UUID after, int atMost) {
        var behind = after == null ? "" : " and value_key > :after";
        var parameters = new HashMap<String, Object>(Map.of("import", id.value(), "kind", kind.name()));
        if (after != null) parameters.put("after", after);
        var keys = jdbc.sql("select value_key from history_value where import_id = :import and value_kind = :kind"
                        + behind + " order by value_key limit " + atMost)
                .params(parameters)
                .query((row, n) -> HistoryLines.uuid(row, 1))
                .list();
        if (keys.isEmpty()) return null;
        parameters.put("last", keys.getLast());
        var these = " where import_id = :import and value_kind = :kind" + behind + " and value_key <= :last";
        jdbc.sql("update history_value set line_count = (select count(*) from history_line l where l.import_id ="
                        + " history_value.import_id and l." + column(kind) + " = history_value.value_key)" + these)
                .params(parameters)
                .update();
        jdbc.sql("delete from history_value" + these + " and line_count = 0")
                .params(parameters)
                .update();
        return keys.getLast();
    }

    private static String column(ValueKind kind) {
        return switch (kind) {
            case PERSON -> "person_key";
            case ORGANISATION -> "organisation_key";
        };
    }

    /** Undecided ones, in the order of their keys. @param after the last one that was read, or null */
    List<Value> undecided(ImportId id, ValueKind kind, @Nullable UUID after, int atMost) {
        var which = "value_kind = :kind and choice = 'UNDECIDED'";
        var order = " order by value_key limit " + atMost;
        return after == null
                ? read(which + order, id, Map.of("kind", kind.name()))
                : read(which + " and value_key > :after" + order, id, Map.of("kind", kind.name(), "after", after));
    }

    /** Those in most lines first. */
    List<Value> page(ImportId id, ValueKind kind, boolean undecidedOnly, long from, int atMost) {
        return read(
                "value_kind = :kind" + (undecidedOnly ? " and choice = 'UNDECIDED'" : "")
                        + " order by line_count desc, written, value_key limit " + atMost + " offset " + from,
                id,
                Map.of("kind", kind.name()));
    }

    private List<Value> read(String which, ImportId id, Map<String, Object> parameters) {
        return jdbc.sql("select value_kind, value_key, written, email, beside, area_id, line_count, choice, member_id,"
                        + " organisation_id from history_value where import_id = :import and " + which)
                .param("import", id.value())
                .params(parameters)
                .query((row, n) -> {
                    var area = HistoryLines.optional(row, 6);
                    return new Value(
                            ValueKind.valueOf(row.getString(1)),
                            HistoryLines.uuid(row, 2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            area == null ? null : new AreaId(area),
                            row.getInt(7),
                            HistoryChoice.valueOf(row.getString(8)),
                            member(HistoryLines.optional(row, 9)),
                            organisation(HistoryLines.optional(row, 10)));
                })
                .list();
    }

    long count(ImportId id, ValueKind kind, boolean undecidedOnly) {
        return jdbc.sql("select count(*) from history_value where import_id = :import and value_kind = :kind"
                        + (undecidedOnly ? " and choice = 'UNDECIDED'" : ""))
                .param("import", id.value())
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    /** What is meant, by key. @param keys at most a batch of them, of people and organisations */
    Map<UUID, Chosen> chosen(ImportId id, Collection<UUID> keys) {
        Map<UUID, Chosen> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        jdbc.sql("select value_key, choice, member_id, organisation_id from history_value where import_id = :import"
                        + " and value_key in (:keys)")
                .param("import", id.value())
                .param("keys", keys)
                .query(row -> {
                    found.put(
                            HistoryLines.uuid(row, 1),
                            new Chosen(
                                    HistoryChoice.valueOf(row.getString(2)),
                                    member(HistoryLines.optional(row, 3)),
                                    organisation(HistoryLines.optional(row, 4))));
                });
        return found;
    }

    /** The register has exactly these. */
    void found(ImportId id, ValueKind kind, Map<UUID, Chosen> exact, Instant now) {
        batches.batchUpdate(
                "update history_value set choice = ?, member_id = ?, organisation_id = ?, chosen_by = null, chosen_at = ?"
                        + " where import_id = ? and value_kind = ? and value_key = ? and choice = 'UNDECIDED'",
                exact.entrySet().stream()
                        .map(one -> new @Nullable Object[] {
                            one.getValue().choice().name(),
                            id(one.getValue().member()),
                            id(one.getValue().organisation()),
                            HistoryLines.utc(now),
                            id.value(),
                            kind.name(),
                            one.getKey()
                        })
                        .toList());
    }

    /** @return whether there is such a one */
    boolean choose(ImportId id, ValueKind kind, UUID key, Chosen chosen, MemberId by, Instant now) {
        return batches.update(
                        "update history_value set choice = ?, member_id = ?, organisation_id = ?, chosen_by = ?,"
                                + " chosen_at = ? where import_id = ? and value_kind = ? and value_key = ?",
                        chosen.choice().name(),
                        id(chosen.member()),
                        id(chosen.organisation()),
                        by.value(),
                        HistoryLines.utc(now),
                        id.value(),
                        kind.name(),
                        key)
                > 0;
    }

    /** Those still undecided. @return how many */
    int chooseForTheRest(ImportId id, ValueKind kind, HistoryChoice choice, MemberId by, Instant now) {
        return batches.update(
                "update history_value set choice = ?, chosen_by = ?, chosen_at = ? where import_id = ? and value_kind = ?"
                        + " and choice = 'UNDECIDED'",
                choice.name(),
                by.value(),
                HistoryLines.utc(now),
                id.value(),
                kind.name());
    }

    /** Who is counted without a name is not remembered by name; who was found stays, with who said so. */
    void forgetUnnamed(ImportId id) {
        jdbc.sql("delete from history_value where import_id = :import and (choice = 'UNDECIDED' or choice = 'UNNAMED')")
                .param("import", id.value())
                .update();
    }

    void forget(ImportId id) {
        jdbc.sql("delete from history_value where import_id = :import")
                .param("import", id.value())
                .update();
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private static @Nullable UUID id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
