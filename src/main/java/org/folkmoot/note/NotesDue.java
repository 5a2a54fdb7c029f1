package org.folkmoot.note;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions that are over and wait for their notes. */
@Component
class NotesDue {

    private static final Duration GRACE = Duration.ofDays(2);
    private static final Duration LONGEST = Duration.ofDays(120);
    private static final Duration BETWEEN_REMINDERS = Duration.ofDays(7);

    private static final String FROM = """
            from dialogue_session s
            join conversation_series r on r.id = s.series_id
            left join session_notes n on n.session_id = s.id
            where s.state = 'SCHEDULED' and s.ends_at <= :now and (n.state is null or n.state <> 'PUBLISHED')""";

    private final JdbcClient jdbc;

    NotesDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Overdue(
            DialogueSessionId session,
            String title,
            Instant endedAt,
            @Nullable NotesState state,
            MemberId host) {}

    Page<NotesSummary> unfinished(Instant now, Pageable page) {
        var total = jdbc.sql("select count(*) " + FROM)
                .param("now", utc(now))
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select s.id, s.title, s.starts_at, s.area_name, n.state, n.comments_until " + FROM
                        + " order by s.starts_at desc, s.id limit :size offset :first")
                .param("now", utc(now))
                .param("size", page.getPageSize())
                .param("first", page.getOffset())
                .query((row, number) -> {
                    var until = row.getObject("comments_until", LocalDateTime.class);
                    return new NotesSummary(
                            new DialogueSessionId(UUID.fromString(row.getString("id"))),
                            row.getString("title"),
                            instant(row.getObject("starts_at", LocalDateTime.class)),
                            row.getString("area_name"),
                            state(row.getString("state")),
                            until == null ? null : instant(until));
                })
                .list();
        return new PageImpl<>(rows, page, total);
    }

    int countOf(MemberId host, Instant now) {
        return jdbc.sql("select count(*) " + FROM + " and r.created_by = :host and s.ends_at > :oldest")
                .param("now", utc(now))
                .param("host", host.value())
                .param("oldest", utc(now.minus(LONGEST)))
                .query(Integer.class)
                .single();
    }

    /** Somebody came, it was some days ago, and its host has not been reminded in the last seven days. */
    List<Overdue> toRemindOf(Instant now) {
        return jdbc.sql("select s.id, s.title, s.ends_at, n.state, r.created_by " + FROM + """
                         and s.ends_at <= :late and s.ends_at > :oldest
                         and (exists (select 1 from check_in c where c.session_id = s.id and c.standing = true)
                           or exists (select 1 from unnamed_head_count u where u.session_id = s.id))
                         and not exists (select 1 from notes_reminder m
                                         where m.session_id = s.id and m.reminded_at > :reminded)
                        order by s.ends_at, s.id""")
                .param("now", utc(now))
                .param("late", utc(now.minus(GRACE)))
                .param("oldest", utc(now.minus(LONGEST)))
                .param("reminded", utc(now.minus(BETWEEN_REMINDERS)))
                .query((row, number) -> new Overdue(
                        new DialogueSessionId(UUID.fromString(row.getString("id"))),
                        row.getString("title"),
                        instant(row.getObject("ends_at", LocalDateTime.class)),
                        state(row.getString("state")),
                        new MemberId(UUID.fromString(row.getString("created_by")))))
                .list();
    }

    private static @Nullable NotesState state(@Nullable String name) {
        return name == null ? null : NotesState.valueOf(name);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
