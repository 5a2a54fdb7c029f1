package org.folkmoot.facilitation;

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
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** That somebody cannot run a session after all, and why. */
@Entity
@Table(name = "rota_decline")
class RotaDecline {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, length = SayAway.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private Instant declinedAt;

    @SuppressWarnings("NullAway.Init")
    protected RotaDecline() {}

    RotaDecline(DialogueSessionId session, MemberId member, String reason, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.reason = Texts.line(reason, SayAway.REASON_MAX);
        this.declinedAt = now;
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String reason() {
        return reason;
    }
}
