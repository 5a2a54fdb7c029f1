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

    UUID id() {
        return id;
    }
}
