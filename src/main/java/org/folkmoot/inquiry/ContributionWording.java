package org.folkmoot.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** One wording of a contribution, written once. */
@Entity
@Table(name = "contribution_wording")
class ContributionWording {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID contributionId;

    @Column(name = "wording", nullable = false)
    private int number;

    @Column(name = "words", nullable = false, length = 20000)
    private String text;

    @Column(nullable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ContributionWording() {}

    ContributionWording(UUID contribution, int number, String text, Instant now) {
        this.id = Ids.next();
        this.contributionId = contribution;
        this.number = number;
        this.text = Texts.block(text, InquiryService.CONTRIBUTION_MAX);
        this.writtenAt = now;
    }

    UUID contribution() {
        return contributionId;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
