package org.folkmoot.inquiryreport;

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

/** How many days for comment a manager made usual; the newest counts. */
@Entity
@Table(name = "report_rule")
class ReportRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int commentDays;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportRule() {}

    ReportRule(int commentDays, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.commentDays = commentDays;
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    int commentDays() {
        return commentDays;
    }
}
