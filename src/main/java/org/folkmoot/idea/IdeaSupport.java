package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Standing;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a person backs an idea, and for whom they spoke that day. */
@Entity
@Table(name = "idea_support")
class IdeaSupport {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID ideaId;

    @Column(nullable = false)
    private UUID memberId;

    private @Nullable UUID organisationId;

    private @Nullable UUID sectorId;

    @Column(nullable = false)
    private Instant supportedAt;

    /** True, or null once taken back; see the unique key in the migration. */
    private @Nullable Boolean standing;

    /** The merged idea it came with, or null when the person backed this one. */
    private @Nullable UUID cameWith;

    @SuppressWarnings("NullAway.Init")
    protected IdeaSupport() {}

    IdeaSupport(IdeaId idea, MemberId member, @Nullable Standing speaksFor, Instant supportedAt) {
        this.id = Ids.next();
        this.ideaId = idea.value();
        this.memberId = member.value();
        if (speaksFor != null) {
            this.organisationId = speaksFor.organisation().value();
            this.sectorId = speaksFor.sector().value();
        }
        this.supportedAt = supportedAt;
        this.standing = true;
    }

    /** The same person's support of the idea this one's went into, from the same day on. */
    IdeaSupport carriedInto(IdeaId target) {
        var carried = new IdeaSupport(target, new MemberId(memberId), null, supportedAt);
        carried.organisationId = organisationId;
        carried.sectorId = sectorId;
        carried.cameWith = ideaId;
        return carried;
    }

    /** It came with a merged idea, where it was counted already. */
    boolean carried() {
        return cameWith != null;
    }

    UUID id() {
        return id;
    }
}
