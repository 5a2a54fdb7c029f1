package org.folkmoot.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.folkmoot.conversation.AttendanceService;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be asked now, and who was missed. Nobody without a standing check-in is asked; of what was called off nobody hears. */
@Component
class FeedbackDue {

    /** A job that stood still asks late, yet not when nobody remembers. */
    static final Duration STILL_ASKED = Duration.ofDays(14);

    static final Duration STILL_MISSED = Duration.ofDays(7);

    /** @param session one of them, with its people in the rows that follow each other */
    record Person(DialogueSessionId session, String title, Instant startsAt, MemberId member) {}

    private final JdbcClient jdbc;

    FeedbackDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> toAsk(FeedbackRound round, FeedbackTerms terms, Instant now) {
        var due = now.minus(terms.after(round));
        return jdbc.sql("""
                        select s.id, s.title, s.starts_at, c.member_id from dialogue_session s
                        join check_in c on c.session_id = s.id and c.standing = true
                        where s.state = 'SCHEDULED' and s.ends_at <= :due and s.ends_at > :oldest
                          and not exists (select 1 from feedback_asking f where f.session_id = s.id
                                            and f.asking_round = :round and f.member_id = c.member_id)
                        order by s.ends_at, s.id, c.member_id""")
                .param("due", utc(due))
                .param("oldest", utc(due.minus(STILL_ASKED)))
                .param("round", round.name())
                .query((row, number) -> new Person(
                        new DialogueSessionId(UUID.fromString(row.getString("id"))),
                        row.getString("title"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new MemberId(UUID.fromString(row.getString("member_id")))))
                .list();
    }

    /** Only once the desk is closed, and only where somebody was checked in: without a desk nobody knows who was missing. */
    List<Person> missed(Instant now) {
        var due = now.minus(AttendanceService.NOTED_UNTIL);
        return jdbc.sql("""
                        select s.id, s.title, s.starts_at, p.member_id from dialogue_session s
                        join place p on p.session_id = s.id and p.standing = true
                        where s.state = 'SCHEDULED' and s.ends_at <= :due and s.ends_at > :oldest
                          and exists (select 1 from check_in c where c.session_id = s.id and c.standing = true)
                          and not exists (select 1 from check_in c where c.session_id = s.id
                                            and c.member_id = p.member_id and c.standing = true)
                          and not exists (select 1 from feedback_missed_note m where m.session_id = s.id
                                            and m.member_id = p.member_id)
                        order by s.ends_at, s.id, p.member_id""")
                .param("due", utc(due))
                .param("oldest", utc(due.minus(STILL_MISSED)))
                .query((row, number) -> new Person(
                        new DialogueSessionId(UUID.fromString(row.getString("id"))),
                        row.getString("title"),
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new MemberId(UUID.fromString(row.getString("member_id")))))
                .list();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
