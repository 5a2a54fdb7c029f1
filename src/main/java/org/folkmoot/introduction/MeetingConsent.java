package org.folkmoot.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** Somebody agreed to be found by others at one session ({@link MeetingAgreement}), and perhaps took it back. */
@Entity
@Table(name = "meeting_consent")
class MeetingConsent {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant agreedAt;

    private @Nullable Instant takenBackAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected MeetingConsent() {}

    void takeBack(Instant now) {
        takenBackAt = now;
        standing = null;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
