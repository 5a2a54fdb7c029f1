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

/** That somebody runs a session, from when to when. {@code standing} as in {@link Place}. */
@Entity
@Table(name = "session_facilitator")
class SessionFacilitator {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private UUID addedBy;

    @Column(nullable = false)
    private Instant addedAt;

    private @Nullable UUID takenBackBy;

    private @Nullable Instant takenBackAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected SessionFacilitator() {}

    SessionFacilitator(DialogueSessionId session, MemberId member, MemberId by, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.addedBy = by.value();
        this.addedAt = now;
        this.standing = true;
    }

    void takeBack(MemberId by, Instant now) {
        takenBackBy = by.value();
        takenBackAt = now;
        standing = null;
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant addedAt() {
        return addedAt;
    }
}
