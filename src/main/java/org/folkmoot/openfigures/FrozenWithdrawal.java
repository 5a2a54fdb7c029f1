package org.folkmoot.openfigures;

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

/** That frozen figures are not to be used any more, and why. They stay readable. Written once, once for each. */
@Entity
@Table(name = "frozen_withdrawal")
class FrozenWithdrawal {

    static final int REASON_MAX = 300;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID frozenId;

    @Column(nullable = false, updatable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID withdrawnBy;

    @Column(nullable = false, updatable = false)
    private Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected FrozenWithdrawal() {}

    FrozenWithdrawal(FrozenFigures frozen, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.frozenId = frozen.id();
        this.reason = reason;
        this.withdrawnBy = by.value();
        this.withdrawnAt = now;
    }
}
