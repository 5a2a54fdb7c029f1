package org.folkmoot.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.folkmoot.privacy.RetentionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were told a while ago. What waits for a digest is younger than anybody can choose here. */
@Component
class NotificationRetention implements RetentionKind {

    private static final int A_YEAR = 365;

    private final JdbcClient jdbc;

    NotificationRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "notification.retention.told";
    }

    @Override
    public Integer daysAtFirst() {
        return A_YEAR;
    }

    @Override
    public long count(Instant olderThan) {
        return jdbc.sql("select count(*) from notification where happened_at < ? and mail_waits is null")
                .param(LocalDateTime.ofInstant(olderThan, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int remove(Instant olderThan, int batch) {
        var ids = jdbc.sql("select cast(id as char(36)) from notification"
                        + " where happened_at < ? and mail_waits is null order by happened_at limit " + batch)
                .param(LocalDateTime.ofInstant(olderThan, ZoneOffset.UTC))
                .query(String.class)
                .list();
        for (var id : ids)
            jdbc.sql("delete from notification where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        return ids.size();
    }
}
