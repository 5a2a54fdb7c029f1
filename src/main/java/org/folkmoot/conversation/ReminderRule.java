package org.folkmoot.conversation;

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

/** When to remind, as somebody set it; the newest counts. */
@Entity
@Table(name = "reminder_rule")
class ReminderRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int firstHours;

    private int secondHours;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected ReminderRule() {}

    ReminderRule(ReminderTerms terms, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.firstHours = terms.firstHours();
        this.secondHours = terms.secondHours();
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    ReminderTerms terms() {
        return new ReminderTerms(firstHours, secondHours);
    }
}
