package org.folkmoot.notification;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was told, and what they want to be told. All of it goes with them, and their name from what others were told. */
@Component
class NotificationPersonalData implements HoldsPersonalData {

    private static final List<String> TABLES = List.of(
            "notification",
            "notification_preference",
            "notification_quiet_hours",
            "notification_interest",
            "notification_digest");

    private static final List<String> WORDS =
            List.of("subject_title", "mail_subject", "line", "opening", "quotation", "closing");

    private static final int SHORTEST_NAME = 3;

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    NotificationPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public String name() {
        return "notification";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "told",
                "select id, subject_title, line, quotation, happened_at, mailed_at, read_at from notification"
                        + " where member_id = :person",
                person,
                to);
        rows.tell(
                "preferences",
                "select id, kind, in_app, mail, changed_at from notification_preference where member_id = :person",
                person,
                to);
        rows.tell(
                "quiet-hours",
                "select id, from_minute, until_minute from notification_quiet_hours where member_id = :person",
                person,
                to);
        rows.tell(
                "interests",
                "select id, subject_title, interest, since from notification_interest where member_id = :person",
                person,
                to);
        rows.tell(
                "digests",
                "select id, mail, moment, told from notification_digest where member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("notification.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        for (var table : TABLES)
            jdbc.sql("delete from " + table + " where member_id = :person")
                    .param("person", person.person().value())
                    .update();
        if (person.name().length() >= SHORTEST_NAME) replace(person.name(), person.instead());
        replace(person.email(), person.instead());
    }

    private void replace(String words, String instead) {
        var pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        for (var column : WORDS)
            jdbc.sql("update notification set " + column + " = replace(" + column
                            + ", :words, :instead), version = version + 1 where " + column
                            + " like :pattern escape '!'")
                    .param("words", words)
                    .param("instead", instead)
                    .param("pattern", pattern)
                    .update();
    }
}
