package org.folkmoot.moderation;

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

/** That a manager chose how pre-moderation works; the newest row is in force. */
@Entity
@Table(name = "moderation_setting")
class ModerationSetting {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private PreModeration preModeration;

    @Column(nullable = false, updatable = false)
    private UUID changedBy;

    @Column(nullable = false, updatable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ModerationSetting() {}

    ModerationSetting(PreModeration preModeration, MemberId by, Instant now) {
        this.id = Ids.next();
        this.preModeration = preModeration;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    PreModeration preModeration() {
        return preModeration;
    }
}
