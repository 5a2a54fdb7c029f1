package org.folkmoot.audit;

import static org.folkmoot.audit.AuditSql.utc;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.PortalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes the oldest lines once their time is over: from the beginning of the chain only, and never within a year (ADR 0014). */
@Component
public class AuditExpiry {

    public static final Duration LEAST = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final AuditSeals seals;
    private final PortalClock clock;

    AuditExpiry(JdbcClient jdbc, AuditSeals seals, PortalClock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** How many sealed lines are older. */
    @Transactional(readOnly = true)
    public long older(Instant than) {
        return lastBefore(than) - first();
    }

    /** Takes part in the caller's transaction. @return how many were removed, at most {@code batch} */
    @Transactional(propagation = Propagation.MANDATORY)
    public int remove(Instant olderThan, int batch) {
        if (olderThan.isAfter(clock.instant().minus(LEAST)))
            throw new IllegalArgumentException("audit lines are kept for a year at least");
        seals.lock();
        var upTo = Math.min(lastBefore(olderThan), first() + batch);
        var count = (int) (upTo - first());
        if (count <= 0) return 0;
        var head = jdbc.sql("select head from audit_seal where seal_number = ?")
                .param(upTo)
                .query(String.class)
                .single();
        jdbc.sql(
                        "insert into audit_expiry (id, up_to_number, head, removed, older_than, removed_at) values (?, ?, ?, ?, ?, ?)")
                .params(Ids.next(), upTo, head, count, utc(olderThan), utc(clock.instant()))
                .update();
        jdbc.sql("delete from audit_erasure where entry_id in (select entry_id from audit_seal where seal_number <= ?)")
                .param(upTo)
                .update();
        jdbc.sql("delete from audit_entry where id in (select entry_id from audit_seal where seal_number <= ?)")
                .param(upTo)
                .update();
        jdbc.sql("delete from audit_seal where seal_number <= ?").param(upTo).update();
        return count;
    }

    /** Number of the last seal removed so far. */
    private long first() {
        return jdbc.sql("select coalesce(max(up_to_number), 0) from audit_expiry")
                .query(Long.class)
                .single();
    }

    /** Number of the last seal before the first line that is to stay. */
    private long lastBefore(Instant than) {
        return jdbc.sql("""
                        select coalesce(min(s.seal_number) - 1,
                          (select coalesce(max(seal_number), :none) from audit_seal))
                        from audit_seal s join audit_entry e on e.id = s.entry_id where e.happened_at >= :than""")
                .param("than", utc(than))
                .param("none", first())
                .query(Long.class)
                .single();
    }
}
