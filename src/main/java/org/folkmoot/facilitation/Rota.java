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

/** That sessions were given to people in one step, by whom and when. */
@Entity
@Table(name = "rota")
class Rota {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Rota() {}

    Rota(MemberId by, Instant now) {
        this.id = Ids.next();
        this.madeBy = by.value();
        this.madeAt = now;
    }

    RotaId id() {
        return new RotaId(id);
    }

    MemberId madeBy() {
        return new MemberId(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }
}
