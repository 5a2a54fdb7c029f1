package org.folkmoot.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says in the database that it holds the sample, whose sign-ins everybody knows. Written with the sample or not at all. */
@Component
class SampleMark {

    private final JdbcTemplate jdbc;

    SampleMark(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean isThere() {
        var marks = jdbc.queryForObject("select count(*) from sample_load", Integer.class);
        return marks != null && marks > 0;
    }

    void set(Instant loadedAt) {
        jdbc.update(
                "insert into sample_load (id, loaded_at) values (1, ?)",
                LocalDateTime.ofInstant(loadedAt, ZoneOffset.UTC));
    }
}
