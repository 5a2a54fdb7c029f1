package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a decision was published, with which others. */
@Entity
@Table(name = "published_decision")
class PublishedDecision {

    @Id
    private UUID decisionId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID publicationId;

    @SuppressWarnings("NullAway.Init")
    protected PublishedDecision() {}

    PublishedDecision(DecisionId decision, PublicationId publication) {
        this.decisionId = decision.value();
        this.publicationId = publication.value();
    }
}
