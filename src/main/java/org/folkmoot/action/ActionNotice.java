package org.folkmoot.action;

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

/** How many days before its day an owner is reminded; the newest row holds. */
@Entity
@Table(name = "action_notice")
class ActionNotice {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int daysBefore;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionNotice() {}

    ActionNotice(int daysBefore, MemberId by, Instant now) {
        this.id = Ids.next();
        this.daysBefore = daysBefore;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    int daysBefore() {
        return daysBefore;
    }
}
