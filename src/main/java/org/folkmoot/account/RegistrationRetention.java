package org.folkmoot.account;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.folkmoot.privacy.RetentionKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long it stays known who asked for an account. */
@Configuration(proxyBeanMethods = false)
class RegistrationRetention {

    private static final int A_WEEK = 7;
    private static final int A_QUARTER = 90;

    /** Asked, and never confirmed the address. */
    @Bean
    RetentionKind unconfirmedRegistrations(JdbcClient jdbc) {
        return new Registered(jdbc, "account.retention.unconfirmed", A_WEEK, List.of("ASKED", "MAILED"));
    }

    /** Came in, or was declined, or asked again. */
    @Bean
    RetentionKind settledRegistrations(JdbcClient jdbc) {
        return new Registered(jdbc, "account.retention.settled", A_QUARTER, List.of("JOINED", "DECLINED", "REPLACED"));
    }

    private record Registered(JdbcClient jdbc, String name, Integer daysAtFirst, List<String> states)
            implements RetentionKind {

        @Override
        public long count(Instant olderThan) {
            return jdbc.sql("select count(*) from registration where state in (:states) and asked_at < :before")
                    .param("states", states)
                    .param("before", LocalDateTime.ofInstant(olderThan, UTC))
                    .query(Long.class)
                    .single();
        }

        @Override
        public int remove(Instant olderThan, int batch) {
            return jdbc.sql("delete from registration where state in (:states) and asked_at < :before limit " + batch)
                    .param("states", states)
                    .param("before", LocalDateTime.ofInstant(olderThan, UTC))
                    .update();
        }
    }
}
