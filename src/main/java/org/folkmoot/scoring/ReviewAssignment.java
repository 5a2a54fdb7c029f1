package org.folkmoot.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.SectorId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a member is asked to score one idea, or every idea of a sector. Ending it is another row. */
@Entity
@Table(name = "review_assignment")
class ReviewAssignment {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private @Nullable UUID ideaId;

    @Column(updatable = false)
    private @Nullable UUID sectorId;

    @Column(nullable = false, updatable = false)
    private UUID assignedBy;

    @Column(nullable = false, updatable = false)
    private Instant assignedAt;

    /** True while it holds, then null; {@link ReviewAssignments#settle} changes it, in the database. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected ReviewAssignment() {}

    private ReviewAssignment(MemberId member, @Nullable UUID idea, @Nullable UUID sector, MemberId by, Instant at) {
        this.id = Ids.next();
        this.memberId = member.value();
        this.ideaId = idea;
        this.sectorId = sector;
        this.assignedBy = by.value();
        this.assignedAt = at;
        this.standing = true;
    }

    static ReviewAssignment to(SectorId sector, MemberId member, MemberId by, Instant at) {
        return new ReviewAssignment(member, null, sector.value(), by, at);
    }

    static ReviewAssignment to(IdeaId idea, MemberId member, MemberId by, Instant at) {
        return new ReviewAssignment(member, idea.value(), null, by, at);
    }

    /** The same, given to somebody else. */
    ReviewAssignment handedTo(MemberId other, MemberId by, Instant at) {
        return new ReviewAssignment(other, ideaId, sectorId, by, at);
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    @Nullable
    IdeaId idea() {
        return ideaId == null ? null : new IdeaId(ideaId);
    }

    @Nullable
    SectorId sector() {
        return sectorId == null ? null : new SectorId(sectorId);
    }

    /** One word for what it is on. */
    String about() {
        return ideaId == null ? "sector" : "idea";
    }

    UUID aboutKey() {
        return requireNonNull(ideaId == null ? sectorId : ideaId);
    }

    MemberId assignedBy() {
        return new MemberId(assignedBy);
    }

    Instant assignedAt() {
        return assignedAt;
    }
}
