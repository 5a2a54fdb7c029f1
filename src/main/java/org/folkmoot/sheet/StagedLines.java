package org.folkmoot.sheet;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of a table between the look at it and their place on the register, and what is wrong with the others.
 * Always in the transaction of whoever asks.
 */
@Component
class StagedLines {

    private static final int LONGEST_ARGUMENT = 500;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    StagedLines(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param entry what would be written */
    record Staged(int line, Object entry) {}

    TableLook.Looked into(ImportId id) {
        return (lines, good, problems) -> {
            add(id, good);
            addProblems(id, problems);
        };
    }

    void add(ImportId id, List<Staged> lines) {
        sql.batchUpdate(
                "insert into sheet_import_line (import_id, line_number, entry) values (?, ?, ?)",
                lines.stream()
                        .map(one -> new Object[] {id.value(), one.line(), json.writeValueAsString(one.entry())})
                        .toList());
    }

    /** The first ones that wait, in file order. */
    List<Staged> next(ImportId id, Class<?> type, int atMost) {
        return sql.query(
                "select line_number, entry from sheet_import_line where import_id = ? order by line_number limit ?",
                (row, i) -> new Staged(row.getInt(1), json.readValue(row.getString(2), type)),
                id.value(),
                atMost);
    }

    void removeUpTo(ImportId id, int line) {
        sql.update("delete from sheet_import_line where import_id = ? and line_number <= ?", id.value(), line);
    }

    void addProblems(ImportId id, List<LineProblem> problems) {
        var place = new int[1];
        sql.batchUpdate(
                "insert into sheet_import_problem (import_id, line_number, place, heading, message_key, told_with)"
                        + " values (?, ?, ?, ?, ?, ?)",
                problems.stream()
                        .map(one -> new Object[] {
                            id.value(), one.line(), place[0]++, one.column(), one.key(), told(one.arguments())
                        })
                        .toList());
    }

    private String told(List<Object> arguments) {
        return json.writeValueAsString(arguments.stream()
                .map(one -> one instanceof String text && text.length() > LONGEST_ARGUMENT
                        ? text.substring(0, LONGEST_ARGUMENT) + "…"
                        : one)
                .toList());
    }

    List<LineProblem> problems(ImportId id, long from, int atMost) {
        return sql.query(
                "select line_number, heading, message_key, told_with from sheet_import_problem where import_id = ?"
                        + " order by line_number, place limit ? offset ?",
                (row, i) -> new LineProblem(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        List.of(json.readValue(row.getString(4), Object[].class))),
                id.value(),
                atMost,
                from);
    }

    long countProblems(ImportId id) {
        var count = sql.queryForObject(
                "select count(*) from sheet_import_problem where import_id = ?", Long.class, id.value());
        return count == null ? 0 : count;
    }

    void clear(ImportId id) {
        sql.update("delete from sheet_import_line where import_id = ?", id.value());
        sql.update("delete from sheet_import_problem where import_id = ?", id.value());
    }
}
