package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a member has an interest in an idea: written once; taking it back is another row. */
@Entity(name = "DeclaredInterestRow")
@Table(name = "declared_interest")
class Interest {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID ideaId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, length = DeclareInterest.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant declaredAt;

    /** True while it bars, then null; {@link Interests#settle} changes it, in the database. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Interest() {}

    Interest(DeclareInterest asked, MemberId member, MemberId recordedBy, Instant now) {
        this.id = Ids.next();
        this.ideaId = asked.idea().value();
        this.memberId = member.value();
        this.reason = asked.reason();
        this.recordedBy = recordedBy.value();
        this.declaredAt = now;
        this.standing = true;
    }

    UUID id() {
        return id;
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String reason() {
        return reason;
    }

    MemberId recordedBy() {
        return new MemberId(recordedBy);
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
