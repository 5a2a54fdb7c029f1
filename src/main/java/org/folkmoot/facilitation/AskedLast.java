package org.folkmoot.facilitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** When a rota last asked somebody. Two rotas that ask one person at the same moment meet here: one of them is refused. */
@Entity
@Table(name = "facilitator_asked")
class AskedLast {

    @Id
    private UUID memberId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private int times;

    @Column(nullable = false)
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected AskedLast() {}

    AskedLast(MemberId member, Instant now) {
        this.memberId = member.value();
        this.times = 0;
        this.askedAt = now;
    }

    void again(Instant now) {
        times++;
        askedAt = now;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant askedAt() {
        return askedAt;
    }
}
