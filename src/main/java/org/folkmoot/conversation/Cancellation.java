package org.folkmoot.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That a session was called off: why, by whom, when. One a session. */
@Entity
@Table(name = "session_cancellation")
class Cancellation {

    static final int REASON_MAX = 300;

    @Id
    private UUID sessionId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false)
    private UUID cancelledBy;

    @Column(nullable = false)
    private Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected Cancellation() {}

    Cancellation(DialogueSessionId session, String reason, MemberId by, Instant at) {
        this.sessionId = session.value();
        this.reason = Texts.line(reason, REASON_MAX);
        this.cancelledBy = by.value();
        this.cancelledAt = at;
    }

    String reason() {
        return reason;
    }
}
