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

/** What became of a line. */
@Entity
@Table(name = "note_line_use")
class LineUse {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    static final String IDEA = "idea";

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false, length = 20)
    private String kind;

    @Column(nullable = false, updatable = false)
    private UUID thingId;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected LineUse() {}

    LineUse(Line line, String kind, UUID thing, MemberId by, Instant now) {
        this.id = Ids.next();
        this.lineId = line.id().value();
        this.kind = kind;
        this.thingId = thing;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    UUID line() {
        return lineId;
    }

    UUID thing() {
        return thingId;
    }
}
