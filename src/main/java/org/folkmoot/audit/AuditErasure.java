package org.folkmoot.audit;

import static org.folkmoot.audit.AuditSql.utc;

import java.util.UUID;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person's name and address out of the words of lines when their account is deleted (ADR 0014). Who it was
 * stays as an id that leads nowhere any more; what, when and about what stay; each such line is listed in
 * {@code audit_erasure}, and the chain still proves the rest of it.
 */
@Component
public class AuditErasure {

    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;
    private final AuditSeals seals;
    private final PortalClock clock;

    AuditErasure(JdbcClient jdbc, AuditSeals seals, PortalClock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Takes part in the caller's transaction.
     *
     * @param instead what stands where the name stood
     * @return how many lines were changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(UUID person, String name, String email, String instead) {
        seals.lock();
        var ids = jdbc.sql("""
                        select cast(id as char(36)) from audit_entry
                        where actor_id = :person or (subject_kind = 'member' and subject_id = :text)
                          or lower(subject_label) like :name escape '!' or lower(actor_name) like :name escape '!'
                          or lower(before_text) like :name escape '!' or lower(after_text) like :name escape '!'
                          or lower(subject_label) like :email escape '!' or lower(actor_name) like :email escape '!'
                          or lower(before_text) like :email escape '!' or lower(after_text) like :email escape '!'""")
                .param("person", person)
                .param("text", person.toString())
                .param("name", pattern(name))
                .param("email", pattern(email))
                .query(String.class)
                .list();
        ids.forEach(id -> erase(UUID.fromString(id), person, new Words(name, email, instead)));
        return ids.size();
    }

    private void erase(UUID entry, UUID person, Words words) {
        var line = jdbc.sql("select " + AuditSql.COLUMNS + " from audit_entry e where e.id = ?")
                .param(entry)
                .query((row, number) -> AuditSql.line(row))
                .single();
        var byThem = person.equals(line.actorId());
        var aboutThem = "member".equals(line.kind()) && person.toString().equals(line.subjectId());
        jdbc.sql("""
                        update audit_entry set subject_label = ?, before_text = ?, after_text = ?, actor_name = ?,
                          from_address = ? where id = ?""")
                .params(java.util.Arrays.asList(
                        aboutThem ? words.instead() : words.without(line.subject()),
                        line.before() == null ? null : words.without(line.before()),
                        line.after() == null ? null : words.without(line.after()),
                        byThem ? words.instead() : words.without(line.actor()),
                        byThem || (aboutThem && line.actorId() == null) ? null : line.from(),
                        entry))
                .update();
        jdbc.sql("update audit_seal set salt = null where entry_id = ?")
                .param(entry)
                .update();
        jdbc.sql("delete from audit_erasure where entry_id = ?").param(entry).update();
        jdbc.sql("insert into audit_erasure (entry_id, erased_at) values (?, ?)")
                .params(entry, utc(clock.instant()))
                .update();
    }

    private static String pattern(String words) {
        if (words.strip().length() < SHORTEST) return "!%never!%";
        return "%"
                + words.toLowerCase(java.util.Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }

    private record Words(String name, String email, String instead) {

        String without(String text) {
            var left = replace(text, email);
            return name.strip().length() < SHORTEST ? left : replace(left, name);
        }

        private String replace(String text, String part) {
            return java.util.regex.Pattern.compile(
                            java.util.regex.Pattern.quote(part),
                            java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE)
                    .matcher(text)
                    .replaceAll(java.util.regex.Matcher.quoteReplacement(instead));
        }
    }
}
