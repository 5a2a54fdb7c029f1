package org.folkmoot.reply;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.folkmoot.privacy.RetentionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From whom mails came in. */
@Component
class ReplyRetention implements RetentionKind {

    private static final int A_QUARTER = 90;
    private static final int A_WEEK = 7;

    private final JdbcClient jdbc;

    ReplyRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reply.retention.arrivals";
    }

    @Override
    public Integer daysAtFirst() {
        return A_QUARTER;
    }

    /** A mail may be delivered again some days later. */
    @Override
    public int daysAtLeast() {
        return A_WEEK;
    }

    @Override
    public long count(Instant olderThan) {
        return jdbc.sql("select count(*) from reply_arrival where arrived_at < ?")
                .param(LocalDateTime.ofInstant(olderThan, UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int remove(Instant olderThan, int batch) {
        var ids = jdbc.sql(
                        "select cast(id as char(36)) from reply_arrival where arrived_at < ? order by arrived_at limit "
                                + batch)
                .param(LocalDateTime.ofInstant(olderThan, UTC))
                .query(String.class)
                .list();
        for (var id : ids)
            jdbc.sql("delete from reply_arrival where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        return ids.size();
    }
}
