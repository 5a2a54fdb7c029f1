package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Those with a place were reminded of a session: once for each start it had and each of the hours before it. */
@Entity
@Table(name = "session_reminder")
class SessionReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private Instant startsAt;

    @Column(nullable = false, updatable = false)
    private int hoursBefore;

    @Column(nullable = false, updatable = false)
    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionReminder() {}

    SessionReminder(DialogueSession session, int hoursBefore, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.id().value();
        this.startsAt = session.startsAt();
        this.hoursBefore = hoursBefore;
        this.remindedAt = now;
    }
}
