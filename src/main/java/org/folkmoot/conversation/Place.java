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

/**
 * A seat taken in a session, from when to when. {@code standing} is true or null, never false: the unique key over
 * session, member and standing lets one place stand and any number lie in the past.
 */
@Entity
@Table(name = "place")
class Place {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant takenAt;

    private @Nullable Instant givenUpAt;

    private @Nullable UUID holdId;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(DialogueSessionId session, MemberId member, @Nullable UUID hold, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.takenAt = now;
        this.holdId = hold;
        this.standing = true;
    }

    void giveUp(Instant now) {
        givenUpAt = now;
        standing = null;
    }

    UUID id() {
        return id;
    }

    boolean stands() {
        return standing != null;
    }

    /** The hold it was taken from. */
    @Nullable
    UUID hold() {
        return holdId;
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    Instant takenAt() {
        return takenAt;
    }

    MemberId member() {
        return new MemberId(memberId);
    }
}
