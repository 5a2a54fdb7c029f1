package org.folkmoot.idea;

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

/** What an author says about why theirs is another idea than one shown beside it. */
@Entity
@Table(name = "idea_difference")
class IdeaDifference {

    static final int REASON_MAX = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID ofId;

    @Column(nullable = false, updatable = false)
    private UUID otherId;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false)
    private UUID saidBy;

    @Column(nullable = false)
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaDifference() {}

    /** @param of key of the draft, which is the idea's */
    IdeaDifference(UUID of, IdeaId other, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.ofId = of;
        this.otherId = other.value();
        this.reason = reason;
        this.saidBy = by.value();
        this.saidAt = now;
    }

    void sayInstead(String changed, MemberId by, Instant now) {
        reason = changed;
        saidBy = by.value();
        saidAt = now;
    }

    UUID other() {
        return otherId;
    }

    String reason() {
        return reason;
    }
}
