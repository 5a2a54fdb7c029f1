package org.folkmoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a job was called before somebody changed it. Written once, never edited. */
@Entity
@Table(name = "affiliation_job_change")
class JobChange {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID affiliationId;

    @Column(nullable = false, length = Affiliation.JOB_TITLE_MAX)
    private String titleBefore;

    private @Nullable UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected JobChange() {}

    JobChange(Affiliation affiliation, String titleBefore, MemberId by, Instant at) {
        this.id = Ids.next();
        this.affiliationId = affiliation.id();
        this.titleBefore = titleBefore;
        this.changedBy = by.value();
        this.changedAt = at;
    }

    UUID affiliation() {
        return affiliationId;
    }

    String titleBefore() {
        return titleBefore;
    }

    @Nullable
    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
