package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** That a declared interest was taken back, and when. */
@Entity
@Table(name = "declared_interest_end")
class InterestEnd {

    @Id
    private UUID interestId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID endedBy;

    @Column(nullable = false)
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected InterestEnd() {}

    InterestEnd(UUID interest, MemberId endedBy, Instant endedAt) {
        this.interestId = interest;
        this.endedBy = endedBy.value();
        this.endedAt = endedAt;
    }
}
