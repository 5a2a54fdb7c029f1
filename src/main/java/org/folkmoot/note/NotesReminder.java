package org.folkmoot.note;

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

/** The host of a session was reminded of its notes. */
@Entity
@Table(name = "notes_reminder")
class NotesReminder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private Instant remindedAt;

    @SuppressWarnings("NullAway.Init")
    protected NotesReminder() {}

    NotesReminder(UUID session, MemberId host, Instant now) {
        this.id = Ids.next();
        this.sessionId = session;
        this.memberId = host.value();
        this.remindedAt = now;
    }
}
