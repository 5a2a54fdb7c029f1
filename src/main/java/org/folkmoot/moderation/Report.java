package org.folkmoot.moderation;

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

/** That a person reported a thing, and why. Standing is true, and null once a decision has closed it. */
@Entity
@Table(name = "moderation_report")
class Report {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID caseId;

    @Column(nullable = false)
    private UUID reporterId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReportReason reason;

    @Column(nullable = false, length = ReportThing.WORDS_MAX)
    private String words;

    @Column(nullable = false)
    private Instant reportedAt;

    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(CaseId about, MemberId reporter, ReportThing asked, Instant now) {
        this.id = Ids.next();
        this.caseId = about.value();
        this.reporterId = reporter.value();
        this.reason = asked.reason();
        this.words = asked.words();
        this.reportedAt = now;
        this.standing = true;
    }

    MemberId reporter() {
        return new MemberId(reporterId);
    }

    ReportReason reason() {
        return reason;
    }

    String words() {
        return words;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    boolean isOpen() {
        return standing != null;
    }
}
