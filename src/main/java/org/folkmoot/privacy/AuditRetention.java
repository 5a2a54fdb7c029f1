package org.folkmoot.privacy;

import java.time.Instant;
import org.folkmoot.audit.AuditExpiry;
import org.springframework.stereotype.Component;

/** Lines of the audit log: seven years, a year at least. */
@Component
class AuditRetention implements RetentionKind {

    private static final int SEVEN_YEARS = 2557;

    private final AuditExpiry expiry;

    AuditRetention(AuditExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public String name() {
        return "audit.retention.lines";
    }

    @Override
    public Integer daysAtFirst() {
        return SEVEN_YEARS;
    }

    @Override
    public int daysAtLeast() {
        return (int) AuditExpiry.LEAST.toDays() + 1;
    }

    @Override
    public long count(Instant olderThan) {
        return expiry.older(olderThan);
    }

    @Override
    public int remove(Instant olderThan, int batch) {
        return expiry.remove(olderThan, batch);
    }
}
