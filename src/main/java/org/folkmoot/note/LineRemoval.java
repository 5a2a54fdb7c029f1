package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody took a line out; it can be brought back. */
@Entity
@Table(name = "note_line_removal")
class LineRemoval {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false)
    private UUID removedBy;

    @Column(nullable = false, updatable = false)
    private Instant removedAt;

    private @Nullable UUID restoredBy;

    private @Nullable Instant restoredAt;

    @SuppressWarnings("NullAway.Init")
    protected LineRemoval() {}

    LineRemoval(Line line, MemberId by, Instant now) {
        this.id = Ids.next();
        this.lineId = line.id().value();
        this.removedBy = by.value();
        this.removedAt = now;
    }

    void restore(MemberId by, Instant now) {
        restoredBy = by.value();
        restoredAt = now;
    }

    UUID line() {
        return lineId;
    }

    MemberId by() {
        return new MemberId(removedBy);
    }

    Instant at() {
        return removedAt;
    }
}
