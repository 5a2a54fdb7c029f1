package org.folkmoot.facilitation;

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

/** That a rota was taken back, once. */
@Entity
@Table(name = "rota_undo")
class RotaUndo {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID rotaId;

    @Column(nullable = false, updatable = false)
    private UUID undoneBy;

    @Column(nullable = false, updatable = false)
    private Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected RotaUndo() {}

    RotaUndo(RotaId rota, MemberId by, Instant now) {
        this.id = Ids.next();
        this.rotaId = rota.value();
        this.undoneBy = by.value();
        this.undoneAt = now;
    }

    RotaId rota() {
        return new RotaId(rotaId);
    }

    Instant undoneAt() {
        return undoneAt;
    }
}
