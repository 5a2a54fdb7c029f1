package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a line said before somebody else changed it. */
@Entity
@Table(name = "note_line_earlier")
class EarlierWording {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = WriteLine.WORDING_MAX)
    private String wording;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected EarlierWording() {}

    EarlierWording(Line line, Instant now) {
        this.id = Ids.next();
        this.lineId = line.id().value();
        this.revision = line.revision();
        this.wording = line.wording();
        this.writtenBy = line.changedBy().value();
        this.replacedAt = now;
    }
}
