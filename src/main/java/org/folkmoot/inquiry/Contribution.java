package org.folkmoot.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That a person contributed to an inquiry: one each. Its words are {@link ContributionWording} rows. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID memberId;

    @Column(nullable = false)
    private Instant firstAt;

    /** How many there are; the newest carries this number. */
    @Column(nullable = false)
    private int wordings;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(InquiryId inquiry, MemberId member, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.memberId = member.value();
        this.firstAt = now;
    }

    /** @throws RefusedException CHANGED_ELSEWHERE when {@code seen} is not the newest wording */
    ContributionWording putIntoWords(String text, int seen, Instant now) {
        if (seen != wordings) throw new RefusedException(InquiryRefusal.CHANGED_ELSEWHERE);
        wordings++;
        return new ContributionWording(id, wordings, text, now);
    }

    UUID id() {
        return id;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant firstAt() {
        return firstAt;
    }

    int wordings() {
        return wordings;
    }
}
