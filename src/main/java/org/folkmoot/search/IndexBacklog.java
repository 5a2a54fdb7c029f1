package org.folkmoot.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the index has not taken yet: the rows of the outbox. */
@Component
class IndexBacklog {

    /** So long is usual between a change and the index. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final LoadingCache<Boolean, Optional<Duration>> late =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(any -> oldest().filter(age -> age.compareTo(USUAL) > 0));

    IndexBacklog(JdbcClient jdbc, JdbcTemplate plain) {
        this.jdbc = jdbc;
        this.plain = plain;
    }

    long waiting() {
        return jdbc.sql("select count(*) from hsearch_outbox_event")
                .query(Long.class)
                .single();
    }

    Optional<Duration> oldest() {
        return jdbc.sql(
                        "select timestampdiff(second, min(waiting_since), current_timestamp(6)) from hsearch_outbox_event")
                .query((row, number) -> {
                    var seconds = row.getLong(1);
                    return row.wasNull() ? Optional.<Duration>empty() : Optional.of(Duration.ofSeconds(seconds));
                })
                .single();
    }

    /** Empty while nothing waits longer than usual; some seconds old. */
    Optional<Duration> late() {
        return late.get(true);
    }

    void forget() {
        late.invalidateAll();
    }

    /** Those of these things that have changed since the index took them. */
    Set<String> changed(Collection<String> ids) {
        if (ids.isEmpty() || !anythingWaits()) return Set.of();
        return Set.copyOf(jdbc.sql("select distinct entity_id from hsearch_outbox_event where entity_id in (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list());
    }

    /** Usually nothing: that is quicker asked than which. */
    private boolean anythingWaits() {
        return !plain.query("select 1 from hsearch_outbox_event limit 1", (row, number) -> 1)
                .isEmpty();
    }
}
