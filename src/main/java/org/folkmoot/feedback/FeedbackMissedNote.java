package org.folkmoot.feedback;

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

/** Somebody had a place, did not come, and was told that they were missed. */
@Entity
@Table(name = "feedback_missed_note")
class FeedbackMissedNote {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackMissedNote() {}

    FeedbackMissedNote(DialogueSessionId session, MemberId member, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.memberId = member.value();
        this.toldAt = now;
    }
}
