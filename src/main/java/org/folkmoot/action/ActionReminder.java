package org.folkmoot.action;

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

/** That an owner was reminded; another owner or another day is another row. */
@Entity
@Table(name = "action_reminder")
class ActionReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID actionId;

    @Column(nullable = false)
    private UUID ownerId;

    @Column(nullable = false)
    private LocalDate dueOn;

    private boolean late;

    @Column(nullable = false)
    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActionReminder() {}

    ActionReminder(ActionId action, MemberId owner, LocalDate due, boolean late, Instant now) {
        this.id = Ids.next();
        this.actionId = action.value();
        this.ownerId = owner.value();
        this.dueOn = due;
        this.late = late;
        this.remindedAt = now;
    }
}
