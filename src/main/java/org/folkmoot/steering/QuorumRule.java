package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A quorum somebody set; the newest counts for meetings planned after it. */
@Entity
@Table(name = "quorum_rule")
class QuorumRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int quorum;

    private int groupSize;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected QuorumRule() {}

    QuorumRule(Quorum rule, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.quorum = rule.needed();
        this.groupSize = rule.groupSize();
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    Quorum rule() {
        return new Quorum(quorum, groupSize);
    }
}
