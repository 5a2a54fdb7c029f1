package org.folkmoot.history;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of past attendance that name a person, and the tables they brought in themselves. */
@Component
class HistoryPersonalData implements HoldsPersonalData {

    private static final String MEANT =
            "exists (select 1 from history_value v where v.import_id = history_line.import_id"
                    + " and v.value_kind = 'PERSON' and v.value_key = history_line.person_key"
                    + " and (v.member_id = :person or v.email = :email))";

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    HistoryPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 405;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "lines",
                "select l.id, i.file_name as file, l.line_number as line, l.activity, l.on_day, l.person_name as name,"
                        + " l.person_email as email, l.organisation_name as organisation, l.note, l.counted_at, l.taken_back_at"
                        + " from history_line l join sheet_import i on i.id = l.import_id where l.member_id = :person"
                        + " or l.member_id is null and exists (select 1 from history_value v where v.import_id = l.import_id"
                        + " and v.value_kind = 'PERSON' and v.value_key = l.person_key and v.member_id = :person)",
                person,
                to);
        rows.tell(
                "imports",
                "select i.id, i.file_name as file, i.started_at, i.taken_back_at from sheet_import i"
                        + " where i.kind = 'ATTENDANCE' and (i.started_by = :person or i.taken_back_by = :person)",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("history.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("history.data.stays");
    }

    /** What waits as it came is emptied: its line is still counted if it was looked through, without a name. */
    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        jdbc.sql(
                        "update sheet_import_line set entry = '[]' where import_id in (select i.id from sheet_import i where i.kind ="
                                + " 'ATTENDANCE') and (lower(entry) like :written escape '!' or exists (select 1 from history_line l"
                                + " join history_value v on v.import_id = l.import_id and v.value_kind = 'PERSON'"
                                + " and v.value_key = l.person_key where l.import_id = sheet_import_line.import_id"
                                + " and l.line_number = sheet_import_line.line_number and v.member_id = :person))")
                .param("written", "%" + plain(person.email()) + "%")
                .param("person", id)
                .update();
        jdbc.sql("update history_line set person_name = null, person_email = null where member_id = :person or "
                        + MEANT)
                .param("person", id)
                .param("email", person.email())
                .update();
        jdbc.sql(
                        "update history_value set choice = 'UNNAMED', written = '', email = null, beside = null, member_id = null"
                                + " where member_id = :person or email = :email")
                .param("person", id)
                .param("email", person.email())
                .update();
    }

    /** For a pattern with "!" as the sign that takes a sign as it is. */
    private static String plain(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
