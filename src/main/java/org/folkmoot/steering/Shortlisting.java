package org.folkmoot.steering;

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

/** That an idea was put on the shortlist or taken off it. Written once. */
@Entity
@Table(name = "shortlisting")
class Shortlisting {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    private boolean listed;

    @Column(nullable = false)
    private UUID movedBy;

    @Column(nullable = false)
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Shortlisting() {}

    Shortlisting(IdeaId idea, boolean listed, MemberId movedBy, Instant movedAt) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.listed = listed;
        this.movedBy = movedBy.value();
        this.movedAt = movedAt;
    }

    UUID id() {
        return id;
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    boolean listed() {
        return listed;
    }
}
