package org.folkmoot.conversation;

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

/** Proof that a person was there. {@code standing} as in {@link Place}; what ended it is a {@link CheckInCorrection}. */
@Entity
@Table(name = "check_in")
class CheckIn {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant checkedInAt;

    @Column(nullable = false)
    private UUID checkedInBy;

    @Column(nullable = false, updatable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private CheckInWay way;

    /** Made by the phone that noted it; null when it was noted here. */
    @Column(updatable = false, length = 32)
    private @Nullable String notedKey;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    CheckIn(DialogueSessionId session, MemberId member, MemberId by, CheckInWay way, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.checkedInAt = now;
        this.checkedInBy = by.value();
        this.way = way;
        this.standing = true;
    }

    CheckIn noted(String key) {
        notedKey = key;
        return this;
    }

    CheckInCorrection takeBack(String reason, MemberId by, Instant now) {
        standing = null;
        return new CheckInCorrection(id, reason, by, now);
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant checkedInAt() {
        return checkedInAt;
    }
}
