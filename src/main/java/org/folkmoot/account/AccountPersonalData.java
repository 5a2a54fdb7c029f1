package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.privacy.Forgetting;
import org.folkmoot.privacy.HoldsPersonalData;
import org.folkmoot.privacy.PersonalDataSink;
import org.folkmoot.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a person came in and gets in: what they asked, who invited them, changes of their address, ways of signing in. */
@Component
class AccountPersonalData implements HoldsPersonalData {

    private static final String NOWHERE = "nobody@former.invalid";

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    AccountPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public void tell(MemberId person, PersonalDataSink to) {
        rows.tell(
                "registrations",
                "select r.id, r.email, r.name, r.organisation_name, r.job_title, r.state, r.asked_at, r.confirmed_at,"
                        + " r.settled_at, r.reason from registration r"
                        + " where r.member_id = :person or r.email = (select email from member where id = :person)",
                person,
                to);
        rows.tell(
                "invitations",
                "select i.id, i.email, i.name, i.note, i.state, i.invited_at, i.ended_at from invitation i"
                        + " where i.member_id = :person or i.email = (select email from member where id = :person)",
                person,
                to);
        rows.tell(
                "email-changes",
                "select id, old_email, new_email, state, asked_at, ended_at from email_change where member_id = :person",
                person,
                to);
        rows.tell(
                "passkeys",
                "select id, label, made_at, last_used_at from passkey where member_id = :person",
                person,
                to);
        rows.tell(
                "linked-accounts",
                "select id, provider, issuer, subject, shown_as, linked_at, last_used_at from linked_account"
                        + " where member_id = :person",
                person,
                to);
        rows.tell(
                "devices",
                "select id, label, from_address, signed_in_at, last_seen_at, kept_until, ended_at from account_device"
                        + " where member_id = :person",
                person,
                to);
        rows.tell("apps", "select id, made_at, confirmed_at from account_totp where member_id = :person", person, to);
        rows.tell(
                "recovery-codes",
                "select id, made_at, used_at from account_recovery_code where member_id = :person",
                person,
                to);
    }

    @Override
    public List<String> goes() {
        return List.of("account.data.goes", "account.data.goes-ways", "account.data.goes-devices");
    }

    @Override
    public List<String> stays() {
        return List.of();
    }

    /** That somebody was invited stays, since whoever invited them can see it; whom does not. */
    @Override
    public void forget(Forgetting person) {
        var id = person.person().value();
        jdbc.sql("delete from registration where member_id = :person or email = :email")
                .param("person", id)
                .param("email", person.email())
                .update();
        jdbc.sql("""
                        update invitation set email = :nowhere, name = :instead, note = '', version = version + 1
                        where member_id = :person or email = :email""")
                .param("nowhere", NOWHERE)
                .param("instead", person.instead())
                .param("person", id)
                .param("email", person.email())
                .update();
        jdbc.sql("delete from email_change where member_id = ?").param(id).update();
        jdbc.sql("delete from passkey where member_id = ?").param(id).update();
        jdbc.sql("delete from linked_account where member_id = ?").param(id).update();
        jdbc.sql("delete from account_totp where member_id = ?").param(id).update();
        jdbc.sql("delete from account_recovery_code where member_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from account_device where member_id = ?").param(id).update();
        jdbc.sql("delete from one_time_link where subject_id = ?").param(id).update();
    }
}
