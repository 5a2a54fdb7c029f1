package org.folkmoot.prioritymap;

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

/** The one priority map of an inquiry, and the edition of the frame it was begun with. */
@Entity
@Table(name = "priority_map")
class PriorityMap {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, updatable = false)
    private UUID editionId;

    @Column(nullable = false, updatable = false)
    private UUID begunBy;

    @Column(nullable = false, updatable = false)
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected PriorityMap() {}

    PriorityMap(InquiryId inquiry, FrameEdition edition, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.editionId = edition.id();
        this.begunBy = by.value();
        this.begunAt = now;
    }

    UUID id() {
        return id;
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    UUID edition() {
        return editionId;
    }
}
