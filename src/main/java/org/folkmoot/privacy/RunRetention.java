package org.folkmoot.privacy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nightly job's own reports. */
@Component
class RunRetention implements RetentionKind {

    private static final int YEAR = 366;

    private final JdbcClient jdbc;

    RunRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "privacy.retention.runs";
    }

    @Override
    public Integer daysAtFirst() {
        return YEAR;
    }

    @Override
    public long count(Instant olderThan) {
        return jdbc.sql("select count(*) from retention_run where started_at < ?")
                .param(LocalDateTime.ofInstant(olderThan, UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int remove(Instant olderThan, int batch) {
        return jdbc.sql("delete from retention_run where started_at < ? limit " + batch)
                .param(LocalDateTime.ofInstant(olderThan, UTC))
                .update();
    }
}
