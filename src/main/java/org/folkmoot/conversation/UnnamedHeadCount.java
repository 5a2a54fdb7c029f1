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
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;
import org.jspecify.annotations.Nullable;

/** People who were there without giving a name. A correction is a row with the same heads below zero and a reason. */
@Entity
@Table(name = "unnamed_head_count")
class UnnamedHeadCount {

    static final int HEADS_MAX = 1000;
    static final int REASON_MAX = 300;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    @Column(nullable = false)
    private int heads;

    /** The row this one takes back, or null. */
    private @Nullable UUID correctsId;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false)
    private UUID notedBy;

    @Column(nullable = false)
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected UnnamedHeadCount() {}

    UnnamedHeadCount(DialogueSessionId session, int heads, MemberId by, Instant now) {
        if (heads < 1 || heads > HEADS_MAX) throw new UnusableInputException("conversation.input.heads", HEADS_MAX);
        this.id = Ids.next();
        this.sessionId = session.value();
        this.heads = heads;
        this.reason = "";
        this.notedBy = by.value();
        this.notedAt = now;
    }

    private UnnamedHeadCount(UnnamedHeadCount wrong, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.sessionId = wrong.sessionId;
        this.heads = -wrong.heads;
        this.correctsId = wrong.id;
        this.reason = Texts.line(reason, REASON_MAX);
        this.notedBy = by.value();
        this.notedAt = now;
    }

    UnnamedHeadCount takeBack(String reason, MemberId by, Instant now) {
        return new UnnamedHeadCount(this, reason, by, now);
    }

    HeadCountId id() {
        return new HeadCountId(id);
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }

    int heads() {
        return heads;
    }

    Instant notedAt() {
        return notedAt;
    }
}
