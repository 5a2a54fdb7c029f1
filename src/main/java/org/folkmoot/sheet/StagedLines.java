package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    TableLook.Looked into(ImportId id) {
        return (lines, good, problems) -> {
            add(id, good);
            addProblems(id, problems);
        };
    }

    void add(ImportId id, List<StagedLine> lines) {
        sql.batchUpdate(
                "insert into sheet_import_line (import_id, line_number, entry) values (?, ?, ?)",
                lines.stream()
                        .map(one -> new Object[] {id.value(), one.line(), json.writeValueAsString(one.entry())})
                        .toList());
    }

    /** The first ones that wait, in file order. @param after line of the file behind which they stand; 0 for all */
    List<StagedLine> next(ImportId id, Class<?> type, int after, int atMost) {
        return sql.query(
                "select line_number, entry from sheet_import_line where import_id = ? and line_number > ?"
                        + " order by line_number limit ?",
                (row, i) -> new StagedLine(row.getInt(1), json.readValue(row.getString(2), type)),
                id.value(),
                after,
                atMost);
    }

    /** Lines as they came, a page of them in memory at a time. */
    RawLines raw(ImportId id, int atOnce) {
        return to -> {
            var after = 0;
            while (true) {
                var page = next(id, String[].class, after, atOnce);
                page.forEach(one -> to.accept(new SheetLine(one.line(), List.of((String[]) one.entry()))));
                if (page.size() < atOnce) return;
                after = page.getLast().line();
            }
        };
    }

    /** The lines with problems as they came: they wait to be put right. @param lines at most a page of them */
    Map<Integer, List<String>> raw(ImportId id, Collection<Integer> lines) {
        Map<Integer, List<String>> found = new HashMap<>();
        if (lines.isEmpty()) return found;
        var marks = String.join(", ", Collections.nCopies(lines.size(), "?"));
        var parameters = new ArrayList<Object>();
        parameters.add(id.value());
        parameters.addAll(lines);
        sql.query(
                "select line_number, entry from sheet_import_line where import_id = ? and line_number in (" + marks
                        + ")",
                row -> {
                    found.put(row.getInt(1), List.of(json.readValue(row.getString(2), String[].class)));
                },
                parameters.toArray());
        return found;
    }

    void removeUpTo(ImportId id, int line) {
        sql.update("delete from sheet_import_line where import_id = ? and line_number <= ?", id.value(), line);
    }

    /** Lines behind one and up to another; those with problems stay: a person may want them as they came. */
    void removeWritten(ImportId id, int after, int upTo) {
        sql.update(
                "delete from sheet_import_line where import_id = ? and line_number > ? and line_number <= ? and not"
                        + " exists (select 1 from sheet_import_problem p where p.import_id = sheet_import_line.import_id"
                        + " and p.line_number = sheet_import_line.line_number)",
                id.value(),
                after,
                upTo);
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
        clearProblems(id);
    }

    void clearProblems(ImportId id) {
        sql.update("delete from sheet_import_problem where import_id = ?", id.value());
    }
}
