package org.folkmoot.reply;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That mails came in from a person's address. */
@Component
class ReplyPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    ReplyPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "arrivals",
                "select r.id, r.sender, r.outcome, r.arrived_at from reply_arrival r"
                        + " join member m on m.email = r.sender where m.id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("reply.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    /** The row stays without its sender: the same mail delivered again is not taken again. */
    @Override
    public void forget(Forgetting person) {
        jdbc.sql("update reply_arrival set sender = '' where sender = :email")
                .param("email", person.email())
                .update();
    }
}
