package org.folkmoot.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the job did with one kind on one night. */
@Entity
@Immutable
@Table(name = "retention_run")
class RetentionRun {

    static final int TROUBLE_MAX = 300;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false, length = 40)
    private String kind;

    @Column(nullable = false, updatable = false)
    private Instant olderThan;

    @Column(nullable = false, updatable = false)
    private long removed;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column(nullable = false, updatable = false)
    private Instant endedAt;

    @Column(updatable = false, length = TROUBLE_MAX)
    private @Nullable String trouble;

    @SuppressWarnings("NullAway.Init")
    protected RetentionRun() {}

    RetentionRun(
            String kind,
            Instant olderThan,
            long removed,
            Instant startedAt,
            Instant endedAt,
            @Nullable String trouble) {
        this.id = Ids.next();
        this.kind = kind;
        this.olderThan = olderThan;
        this.removed = removed;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.trouble = trouble == null || trouble.length() <= TROUBLE_MAX ? trouble : trouble.substring(0, TROUBLE_MAX);
    }

    RetentionReport shown() {
        return new RetentionReport(kind, olderThan, removed, startedAt, endedAt, trouble != null);
    }
}
