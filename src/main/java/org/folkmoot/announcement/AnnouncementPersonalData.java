package org.folkmoot.announcement;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which announcements went to a person, and which ones they wrote. */
@Component
class AnnouncementPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    AnnouncementPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public String name() {
        return "announcement";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "received",
                "select r.announcement_id as id, a.subject, r.written_at as sent_at from announcement_recipient r"
                        + " join announcement a on a.id = r.announcement_id where r.member_id = :person",
                person,
                to);
        rows.tell(
                "written",
                "select id, subject, words, state, written_at from announcement where written_by = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("announcement.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of("announcement.data.stays");
    }

    @Override
    public void forget(Forgetting person) {
        jdbc.sql("delete from announcement_recipient where member_id = :person")
                .param("person", person.person().value())
                .update();
    }
}
