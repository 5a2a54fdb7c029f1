package org.folkmoot.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines read by plain SQL, as the database holds them. */
final class AuditSql {

    static final String COLUMNS = "cast(e.id as char(36)) as id, e.what, e.subject_kind, e.subject_id, e.subject_label,"
            + " e.before_text, e.after_text, cast(e.actor_id as char(36)) as actor_id, e.actor_name, e.from_address,"
            + " e.happened_at";

    private AuditSql() {}

    static AuditRecord line(ResultSet row) throws SQLException {
        return new AuditRecord(
                UUID.fromString(row.getString("id")),
                row.getString("what"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("subject_label"),
                row.getString("before_text"),
                row.getString("after_text"),
                uuid(row.getString("actor_id")),
                row.getString("actor_name"),
                row.getString("from_address"),
                instant(row.getObject("happened_at", LocalDateTime.class)));
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
