package org.folkmoot.mail;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.stereotype.Component;

/** Mails the portal wrote to a person. */
@Component
class MailPersonalData implements HoldsPersonalData {

    private final PersonalRows rows;
    private final EmptiedMails emptied;

    MailPersonalData(PersonalRows rows, EmptiedMails emptied) {
        this.rows = rows;
        this.emptied = emptied;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "mails",
                "select id, address, subject, body, state, written_at, ended_at from mail_message"
                        + " where recipient_id = :person",
                person,
                to);
        rows.tell(
                "bounces",
                "select id, address, answer, bounced_at from mail_bounce where member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("mail.data.goes");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    @Override
    public void forget(Forgetting person) {
        emptied.to(person);
        emptied.about(person);
    }
}
