package org.folkmoot.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a support was taken back; the support's own row stays. */
@Entity
@Table(name = "idea_support_taken_back")
class IdeaSupportTakenBack {

    @Id
    private UUID supportId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected IdeaSupportTakenBack() {}

    IdeaSupportTakenBack(UUID supportId, Instant takenBackAt) {
        this.supportId = supportId;
        this.takenBackAt = takenBackAt;
    }
}
