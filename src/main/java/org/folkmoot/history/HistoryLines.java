package org.folkmoot.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.programme.StrandId;
import org.folkmoot.shared.Ids;
import org.folkmoot.sheet.ImportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines as they were understood; those that are counted stay. Always in the transaction of whoever asks. */
@Component
class HistoryLines {

    private static final int AT_ONCE = 5_000;

    private static final String WAITING =
            "l.id, l.line_number, l.line_key, l.activity_key, l.activity, l.on_day, l.kind,"
                    + " l.strand_id, l.person_key, l.organisation_key, l.heads from history_line l where l.import_id = :import"
                    + " and l.line_number between :first and :last and l.engagement_key is null order by l.line_number";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    HistoryLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param repeats the line of an earlier import that says the same and counts, or null */
    record Understood(
            int number,
            UUID key,
            AttendanceLine line,
            @Nullable UUID repeats) {}

    /** A line that may be counted. */
    record Waiting(
            UUID id,
            int number,
            UUID key,
            UUID activityKey,
            String activity,
            LocalDate day,
            EngagementKind kind,
            @Nullable StrandId strand,
            @Nullable UUID personKey,
            @Nullable UUID organisationKey,
            int heads) {}

    /**
     * A line that is counted now.
     *
     * @param withName whether the person's name stays on it
     */
    record Counting(
            UUID id,
            UUID key,
            String engagementKey,
            @Nullable MemberId member,
            @Nullable OrganisationId organisation,
            boolean withName) {}

    /** A line that counts. */
    record Standing(UUID id, int number, String engagementKey) {}

    void add(ImportId id, List<Understood> lines) {
        batches.batchUpdate(
                "insert into history_line (id, import_id, line_number, line_key, activity_key, activity, on_day, kind,"
                        + " strand_id, person_key, person_name, person_email, organisation_key, organisation_name, area_id,"
                        + " heads, note, repeats) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines.stream().map(one -> row(id, one)).toList());
    }

    private static @Nullable Object[] row(ImportId id, Understood one) {
        var line = one.line();
        var strand = line.strand();
        var area = line.area();
        return new @Nullable Object[] {
            Ids.next(),
            id.value(),
            one.number(),
            one.key(),
            line.activityKey(),
            line.activity(),
            line.day(),
            line.kind().name(),
            strand == null ? null : strand.value(),
            line.personKey(),
            line.name(),
            line.email(),
            line.organisationKey(),
            line.organisation(),
            area == null ? null : area.value(),
            line.heads(),
            line.note(),
            one.repeats()
        };
    }

    /** Where in this table these keys stand already. */
    Map<UUID, Integer> numbers(ImportId id, Collection<UUID> keys) {
        Map<UUID, Integer> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        jdbc.sql("select line_key, min(line_number) from history_line where import_id = :import and line_key in (:keys)"
                        + " group by line_key")
                .param("import", id.value())
                .param("keys", keys)
                .query(row -> {
                    found.put(uuid(row, 1), row.getInt(2));
                });
        return found;
    }

    /** Which lines of any import say the same and count. */
    Map<UUID, UUID> standing(Collection<UUID> keys) {
        Map<UUID, UUID> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        jdbc.sql("select standing_key, id from history_line where standing_key in (:keys)")
                .param("keys", keys)
                .query(row -> {
                    found.put(uuid(row, 1), uuid(row, 2));
                });
        return found;
    }

    /** How often lines of these keys have been counted, be it that they were taken back since. */
    Map<UUID, Integer> timesCounted(Collection<UUID> keys) {
        Map<UUID, Integer> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        jdbc.sql("select line_key, count(*) from history_line where line_key in (:keys) and engagement_key is not null"
                        + " group by line_key")
                .param("keys", keys)
                .query(row -> {
                    found.put(uuid(row, 1), row.getInt(2));
                });
        return found;
    }

    List<Waiting> waiting(ImportId id, int first, int last) {
        return jdbc.sql("select " + WAITING)
                .param("import", id.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Waiting(
                        uuid(row, 1),
                        row.getInt(2),
                        uuid(row, 3),
                        uuid(row, 4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        EngagementKind.valueOf(row.getString(7)),
                        strand(row, 8),
                        optional(row, 9),
                        optional(row, 10),
                        row.getInt(11)))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the same line of another import is counted meanwhile */
    void count(List<Counting> lines, Instant now) {
        batches.batchUpdate(
                "update history_line set engagement_key = ?, standing_key = ?, member_id = ?, organisation_id = ?,"
                        + " counted_at = ?, repeats = null where id = ?",
                lines.stream()
                        .map(one -> new @Nullable Object[] {
                            one.engagementKey(),
                            one.key(),
                            one.member() == null ? null : one.member().value(),
                            one.organisation() == null
                                    ? null
                                    : one.organisation().value(),
                            utc(now),
                            one.id()
                        })
                        .toList());
        batches.batchUpdate(
                "update history_line set person_name = null, person_email = null, person_key = null where id = ?",
                lines.stream()
                        .filter(one -> !one.withName())
                        .map(one -> new Object[] {one.id()})
                        .toList());
    }

    /** The last ones that count, the very last first. @param before line of the file */
    List<Standing> standing(ImportId id, int before, int atMost) {
        return jdbc.sql("select id, line_number, engagement_key from history_line where import_id = :import"
                        + " and line_number < :before and standing_key is not null order by line_number desc limit "
                        + atMost)
                .param("import", id.value())
                .param("before", before)
                .query((row, n) -> new Standing(uuid(row, 1), row.getInt(2), row.getString(3)))
                .list();
    }

    void takeBack(List<Standing> lines, Instant now) {
        batches.batchUpdate(
                "update history_line set standing_key = null, taken_back_at = ? where id = ?",
                lines.stream().map(one -> new Object[] {utc(now), one.id()}).toList());
    }

    void forget(List<Waiting> lines) {
        batches.batchUpdate(
                "delete from history_line where id = ?",
                lines.stream().map(one -> new Object[] {one.id()}).toList());
    }

    /** Some of those that were not counted. @return how many */
    int forgetSomeUncounted(ImportId id) {
        return jdbc.sql("delete from history_line where import_id = :import and engagement_key is null limit "
                        + AT_ONCE)
                .param("import", id.value())
                .update();
    }

    void forgetUncounted(ImportId id) {
        jdbc.sql("delete from history_line where import_id = :import and engagement_key is null")
                .param("import", id.value())
                .update();
    }

    boolean hasCounted(ImportId id) {
        return jdbc.sql("select count(*) from history_line where import_id = :import and engagement_key is not null")
                        .param("import", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Some activities of this table of which an earlier import has counted other lines. */
    Set<String> activitiesBefore(ImportId id, int atMost) {
        return new HashSet<>(
                jdbc.sql("select distinct a.activity from (select distinct activity_key, activity from history_line"
                                + " where import_id = :import and repeats is null) a where exists (select 1"
                                + " from history_line e where e.activity_key = a.activity_key"
                                + " and e.import_id <> :import and e.standing_key is not null) limit " + atMost)
                        .param("import", id.value())
                        .query(String.class)
                        .list());
    }

    static UUID uuid(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static @Nullable UUID optional(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable StrandId strand(ResultSet row, int column) throws SQLException {
        var id = optional(row, column);
        return id == null ? null : new StrandId(id);
    }

    /** UTC, whatever the machine's zone: as the entities write it. */
    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
