package org.folkmoot.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one person's notifications by subject, a page at a time. */
@Component
class InboxRows {

    record Group(String key, int total, int unread) {}

    record Line(
            String key,
            String title,
            String page,
            UUID id,
            NotificationKind kind,
            String line,
            String quotation,
            String link,
            Instant happenedAt,
            boolean read,
            @Nullable String wordsKey) {

        List<String> repeats() {
            return wordsKey == null ? List.of(key) : List.of(key, wordsKey);
        }

        /** What a moderator told the author stays readable to them. */
        InboxEntry entry(Set<String> hiddenKeys) {
            var hidden = kind != NotificationKind.MODERATION_OF_MINE
                    && (hiddenKeys.contains(key) || wordsKey != null && hiddenKeys.contains(wordsKey));
            return new InboxEntry(
                    new NotificationId(id), kind, hidden ? "" : line, hidden ? "" : quotation, link, happenedAt, read);
        }
    }

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Group> subjects(UUID member, boolean unreadOnly, Pageable page) {
        return jdbc.sql(
                        "select subject_key, count(*) as told, sum(case when read_at is null then 1 else 0 end) as unread"
                                + " from notification where " + mine(unreadOnly)
                                + " group by subject_key order by max(happened_at) desc, subject_key limit :size offset :first")
                .param("member", member)
                .param("size", page.getPageSize())
                .param("first", page.getOffset())
                .query((row, number) -> new Group(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    int count(UUID member, boolean unreadOnly) {
        return jdbc.sql("select count(distinct subject_key) from notification where " + mine(unreadOnly))
                .param("member", member)
                .query(Integer.class)
                .single();
    }

    /** The newest of each subject, newest first. */
    List<Line> newest(UUID member, Collection<String> subjects, boolean unreadOnly, int each) {
        return jdbc.sql("select * from (select n.*, row_number() over"
                        + " (partition by subject_key order by happened_at desc, id desc) as place"
                        + " from notification n where subject_key in (:subjects) and " + mine(unreadOnly)
                        + ") t where t.place <= :each order by t.happened_at desc, t.id desc")
                .param("member", member)
                .param("subjects", subjects)
                .param("each", each)
                .query((row, number) -> line(row))
                .list();
    }

    /** Whether something about that page is still to be told by mail that the inbox does not show. */
    boolean waitsFor(UUID member, String page) {
        return jdbc.sql(
                                "select count(*) from notification where member_id = :member and page = :page and read_at is null")
                        .param("member", member)
                        .param("page", page)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String mine(boolean unreadOnly) {
        return "member_id = :member and in_app = true" + (unreadOnly ? " and read_at is null" : "");
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("subject_key"),
                row.getString("subject_title"),
                row.getString("page"),
                UUID.fromString(row.getString("id")),
                NotificationKind.valueOf(row.getString("kind")),
                row.getString("line"),
                row.getString("quotation"),
                row.getString("link"),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getTimestamp("read_at") != null,
                row.getString("words_key"));
    }
}
