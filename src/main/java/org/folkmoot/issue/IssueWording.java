package org.folkmoot.issue;

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

/** One wording of an issue, kept as it was. */
@Entity
@Table(name = "issue_wording")
class IssueWording {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID issueId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false, length = IssueText.TITLE_MAX)
    private String title;

    @Column(nullable = false, updatable = false, length = IssueText.ABOUT_MAX)
    private String about;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected IssueWording() {}

    /** As the issue reads now. */
    IssueWording(Issue issue, MemberId by, Instant now) {
        this.id = Ids.next();
        this.issueId = issue.id().value();
        this.revision = issue.revision();
        this.title = issue.title();
        this.about = issue.about();
        this.writtenBy = by.value();
        this.writtenAt = now;
    }

    WordingLine line() {
        return new WordingLine(revision, title, about, writtenAt);
    }
}
