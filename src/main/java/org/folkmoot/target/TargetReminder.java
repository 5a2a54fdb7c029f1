package org.folkmoot.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That an owner was told of a measurement; another owner or another day is another row. */
@Entity
@Table(name = "target_reminder")
class TargetReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID targetId;

    @Column(nullable = false, updatable = false)
    private UUID ownerId;

    @Column(nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(nullable = false, updatable = false)
    private boolean overdue;

    @Column(nullable = false, updatable = false)
    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected TargetReminder() {}

    TargetReminder(About about, Instant now) {
        this.id = Ids.next();
        this.targetId = about.target().value();
        this.ownerId = about.owner().value();
        this.dueOn = about.due();
        this.overdue = about.overdue();
        this.remindedAt = now;
    }

    /** Whom it told of what; there is one row of each. */
    record About(TargetId target, MemberId owner, LocalDate due, boolean overdue) {}

    About about() {
        return new About(new TargetId(targetId), new MemberId(ownerId), dueOn, overdue);
    }
}
