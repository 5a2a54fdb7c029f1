package org.folkmoot.mail;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.folkmoot.privacy.Forgetting;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the words out of mails; that one was written, and when, stays. Plain SQL: there may be many. */
@Component
class EmptiedMails {

    private static final String NOWHERE = "nobody@former.invalid";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    EmptiedMails(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** Mails to a person, also by an address alone; what waits is not sent any more. */
    void to(Forgetting person) {
        jdbc.sql("""
                        update mail_message set subject = :emptied, body = '', html = null, calendar = null, address = :nowhere, last_error = null,
                          ended_at = case when state = 'WAITING' then :now else ended_at end,
                          why = case when state in ('WAITING', 'HELD') then 'PERSON_GONE' else why end,
                          next_attempt_at = null, claimed_until = case when state = 'SENDING' then claimed_until end,
                          state = case when state in ('WAITING', 'HELD') then 'WITHDRAWN' else state end, version = version + 1
                        where recipient_id = :person or address = :email""")
                .param("emptied", subject())
                .param("nowhere", NOWHERE)
                .param("now", LocalDateTime.ofInstant(person.at(), UTC))
                .param("person", person.person().value())
                .param("email", person.email())
                .update();
        jdbc.sql("delete from mail_bounce where member_id = :person")
                .param("person", person.person().value())
                .update();
    }

    /** Mails to others that name the person. */
    void about(Forgetting person) {
        replace(person.email(), person.instead());
        if (person.name().length() >= 3) replace(person.name(), person.instead());
    }

    private void replace(String words, String instead) {
        jdbc.sql("""
                        update mail_message set subject = replace(subject, :words, :instead),
                          body = replace(body, :words, :instead), html = replace(html, :words, :instead),
                          calendar = replace(calendar, :words, :instead), version = version + 1
                        where subject like :pattern escape '!' or body like :pattern escape '!'""")
                .param("words", words)
                .param("instead", instead)
                .param(
                        "pattern",
                        "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .update();
    }

    long countOlder(Instant than) {
        return jdbc.sql(
                        "select count(*) from mail_message where written_at < ? and state not in ('WAITING', 'SENDING', 'HELD') and body <> ''")
                .param(LocalDateTime.ofInstant(than, UTC))
                .query(Long.class)
                .single();
    }

    int emptyOlder(Instant than, int batch) {
        var ids = jdbc.sql("select cast(id as char(36)) from mail_message"
                        + " where written_at < ? and state not in ('WAITING', 'SENDING', 'HELD') and body <> '' order by written_at limit "
                        + batch)
                .param(LocalDateTime.ofInstant(than, UTC))
                .query(String.class)
                .list();
        for (var id : ids)
            jdbc.sql(
                            "update mail_message set subject = ?, body = '', html = null, calendar = null, last_error = null, version = version + 1 where id = ?")
                    .params(subject(), java.util.UUID.fromString(id))
                    .update();
        return ids.size();
    }

    private String subject() {
        return messages.getMessage("mail.emptied", null, Locale.UK);
    }
}
