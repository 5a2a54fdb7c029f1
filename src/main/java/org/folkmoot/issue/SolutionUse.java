package org.folkmoot.issue;

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

/** What became of a solution: at most one idea and one action. */
@Entity
@Table(name = "issue_solution_use")
class SolutionUse {

    enum Kind {
        IDEA,
        ACTION
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID solutionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private UUID thingId;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected SolutionUse() {}

    SolutionUse(SolutionId solution, Kind kind, UUID thing, MemberId by, Instant now) {
        this.id = Ids.next();
        this.solutionId = solution.value();
        this.kind = kind;
        this.thingId = thing;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    SolutionId solution() {
        return new SolutionId(solutionId);
    }

    Kind kind() {
        return kind;
    }

    UUID thing() {
        return thingId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
