package org.folkmoot.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** How a target stood after a step. Written once. */
@Entity
@Table(name = "target_version")
class TargetVersion extends StatedTarget {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID targetId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private TargetStep step;

    /** Empty for the first one. */
    @Column(nullable = false, updatable = false, length = TargetEntry.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected TargetVersion() {}

    /** @param target as it stands now, after the step */
    TargetVersion(TargetEntry target, TargetStep step, String reason, MemberId by, Instant now) {
        super(target.terms());
        this.id = Ids.next();
        this.targetId = target.id().value();
        this.revision = target.revision();
        this.step = step;
        this.reason = reason;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    TargetStep step() {
        return step;
    }

    String reason() {
        return reason;
    }

    MemberId by() {
        return new MemberId(madeBy);
    }

    Instant at() {
        return madeAt;
    }
}
