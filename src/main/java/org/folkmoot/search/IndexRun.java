package org.folkmoot.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One run that makes the index anew, and how far it is. */
@Entity
@Table(name = "search_run")
class IndexRun {

    /** Silent for so long, its node is gone. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant seenAt;

    private @Nullable Instant endedAt;

    @Column(nullable = false, updatable = false)
    private long things;

    private long done;

    private long removed;

    @SuppressWarnings("NullAway.Init")
    protected IndexRun() {}

    /** @param things how many there are to index */
    IndexRun(long things, Instant now) {
        this.id = Ids.next();
        this.startedAt = now;
        this.seenAt = now;
        this.things = things;
    }

    void did(long more, Instant now) {
        done += more;
        seenAt = now;
    }

    void removed(long more, Instant now) {
        removed += more;
        seenAt = now;
    }

    void end(Instant now) {
        endedAt = now;
        seenAt = now;
    }

    IndexState.Run shown(Instant now) {
        var stopped = endedAt == null && seenAt.plus(SILENCE).isBefore(now);
        return new IndexState.Run(startedAt, endedAt, things, Math.min(done, things), removed, stopped);
    }
}
