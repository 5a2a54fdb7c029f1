package org.folkmoot.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a person put the issues of an inquiry in order; its places are {@link IssuePlace} rows. What came late is beside it and does not count. */
@Entity
@Table(name = "issue_order")
class IssueOrder {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    /** Null once the person has left the portal. */
    private @Nullable UUID memberId;

    @Column(nullable = false, updatable = false)
    private boolean late;

    /** How often it was saved. */
    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private Instant firstAt;

    @Column(nullable = false)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected IssueOrder() {}

    IssueOrder(InquiryId inquiry, MemberId member, boolean late, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.memberId = member.value();
        this.late = late;
        this.firstAt = now;
        this.savedAt = now;
    }

    void saved(Instant now) {
        revision++;
        savedAt = now;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }
}
