package org.folkmoot.commontheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a session's notes are gathered from, until it is taken out. */
@Entity
@Table(name = "gathering_session")
class GatheringSession {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID gatheringId;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    private @Nullable Boolean standing;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    private @Nullable UUID takenBy;

    private @Nullable Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected GatheringSession() {}

    GatheringSession(GatheringId gathering, DialogueSessionId session, MemberId by, Instant now) {
        this.id = Ids.next();
        this.gatheringId = gathering.value();
        this.sessionId = session.value();
        this.standing = true;
        this.addedBy = by.value();
        this.addedAt = now;
    }

    void takeOut(MemberId by, Instant now) {
        standing = null;
        takenBy = by.value();
        takenAt = now;
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }
}
