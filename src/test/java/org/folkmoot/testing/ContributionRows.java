package org.folkmoot.testing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who contributed to inquiries, from the rows people wrote and from nothing the ledger keeps. */
public final class ContributionRows {

    /** Each way of contributing: the inquiry, and the person who wrote first. */
    private static final List<String> WAYS = List.of(
            "select inquiry_id, member_id as person from contribution",
            "select m.inquiry_id, w.written_by as person from method_answer_wording w join method_answer a on a.id = w.answer_id"
                    + " join method_phase p on p.id = a.phase_id join inquiry_method m on m.id = p.method_id where w.wording = 1",
            "select inquiry_id, added_by as person from issue",
            "select inquiry_id, added_by as person from issue_solution",
            "select inquiry_id, member_id as person from issue_order where late = false",
            "select p.inquiry_id, k.changed_by as person from priority_mark k join map_group g on g.id = k.group_id"
                    + " join priority_map p on p.id = g.map_id",
            "select inquiry_id, changed_by as person from connection_map",
            "select inquiry_id, entered_by as person from evidence_entry",
            "select inquiry_id, made_by as person from finding",
            "select inquiry_id, made_by as person from inquiry_asset",
            "select inquiry_id, made_by as person from inquiry_option",
            "select inquiry_id, made_by as person from must_do");

    private static final String ALL = WAYS.stream().collect(Collectors.joining(" union all ", "(", ") said"))
            + " join inquiry i on i.id = said.inquiry_id"
            + " join inquiry_seat s on s.inquiry_id = i.id and s.member_id = said.person";

    private ContributionRows() {}

    /** Distinct persons with a seat. @param where of {@code inquiry i} */
    public static int people(JdbcTemplate jdbc, String where) {
        return count(jdbc, "distinct said.person", where);
    }

    /** Distinct inquiries to which at least one of them contributed. @param where of {@code inquiry i} */
    public static int inquiries(JdbcTemplate jdbc, String where) {
        return count(jdbc, "distinct said.inquiry_id", where);
    }

    private static int count(JdbcTemplate jdbc, String what, String where) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(" + what + ") from " + ALL + " where " + where, Integer.class));
    }
}
