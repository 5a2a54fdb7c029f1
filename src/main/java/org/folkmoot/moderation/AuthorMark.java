package org.folkmoot.moderation;

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
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That a person is trusted or blocked, since when and why; standing is true, and null once it was taken back. */
@Entity
@Table(name = "moderation_author_mark")
class AuthorMark {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Mark mark;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false, length = Verdict.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID givenBy;

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    private @Nullable UUID endedBy;

    private @Nullable Instant endedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected AuthorMark() {}

    AuthorMark(Mark mark, MemberId member, String reason, MemberId givenBy, Instant now) {
        this.id = Ids.next();
        this.mark = mark;
        this.memberId = member.value();
        this.reason = reason;
        this.givenBy = givenBy.value();
        this.givenAt = now;
        this.standing = true;
    }

    /** @throws RefusedException MARK_ENDED */
    void end(MemberId by, Instant now) {
        if (standing == null) throw new RefusedException(ModerationRefusal.MARK_ENDED);
        standing = null;
        endedBy = by.value();
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    Mark mark() {
        return mark;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    MemberId givenBy() {
        return new MemberId(givenBy);
    }

    String reason() {
        return reason;
    }

    Instant givenAt() {
        return givenAt;
    }
}
