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

/** That one thing of a session was changed: from what, to what, by whom, when. */
@Entity
@Table(name = "session_change")
class SessionChange {

    static final int VALUE_MAX = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private int edition;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private ChangedField field;

    @Column(nullable = false, length = VALUE_MAX)
    private String beforeValue;

    @Column(nullable = false, length = VALUE_MAX)
    private String afterValue;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionChange() {}

    SessionChange(
            DialogueSessionId session,
            int edition,
            ChangedField field,
            String before,
            String after,
            MemberId by,
            Instant at) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.edition = edition;
        this.field = field;
        this.beforeValue = before;
        this.afterValue = after;
        this.changedBy = by.value();
        this.changedAt = at;
    }

    MemberId by() {
        return new MemberId(changedBy);
    }

    SessionToChange.Change told(String who) {
        return new SessionToChange.Change(field, beforeValue, afterValue, who, changedAt);
    }
}
