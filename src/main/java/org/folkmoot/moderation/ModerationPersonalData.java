package org.folkmoot.moderation;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person reported, and what moderators decided about their texts. Who reported somebody is told to nobody. */
@Component
class ModerationPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    ModerationPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "reports",
                "select r.id, c.label, r.reason, r.words, r.reported_at from moderation_report r"
                        + " join moderation_case c on c.id = r.case_id where r.reporter_id = :person",
                person,
                to);
        rows.tell(
                "decisions",
                "select id, act, label, reason, acted_at from moderation_entry where author_id = :person",
                person,
                to);
        rows.tell(
                "marks",
                "select id, mark, reason, given_at, ended_at from moderation_author_mark where member_id = :person",
                person,
                to);
        rows.tell(
                "acts",
                "select id, act, label, reason, acted_at from moderation_entry where actor_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("moderation.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        for (var name : List.of(person.email(), person.name())) {
            if (name.length() < 3) continue;
            replace("moderation_case", "label", name, person.instead());
            replace("moderation_report", "words", name, person.instead());
            replace("moderation_entry", "label", name, person.instead());
            replace("moderation_entry", "reason", name, person.instead());
            replace("moderation_author_mark", "reason", name, person.instead());
        }
    }

    /** Table and column are named above, never by a person. */
    private void replace(String table, String column, String name, String instead) {
        jdbc.sql("update " + table + " set " + column + " = replace(" + column + ", :name, :instead) where " + column
                        + " like :pattern escape '!'")
                .param("name", name)
                .param("instead", instead)
                .param(
                        "pattern",
                        "%" + name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .update();
    }
}
