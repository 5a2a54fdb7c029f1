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
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One issue of an inquiry. It stands until it is removed, or merged into another one. */
@Entity
@Table(name = "issue")
class Issue {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false, length = IssueText.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = IssueText.ABOUT_MAX)
    private String about;

    /** Number of the newest wording, from 1. */
    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    /** True or null, never false. */
    private @Nullable Boolean standing;

    private @Nullable UUID mergedInto;

    private @Nullable UUID endedBy;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Issue() {}

    Issue(InquiryId inquiry, IssueText text, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.title = text.title();
        this.about = text.about();
        this.revision = 1;
        this.addedBy = by.value();
        this.addedAt = now;
        this.standing = true;
    }

    /** @throws RefusedException CHANGED_ELSEWHERE when {@code seen} is not the newest wording */
    void reword(IssueText text, int seen) {
        if (seen != revision) throw new RefusedException(IssueRefusal.CHANGED_ELSEWHERE, title);
        title = text.title();
        about = text.about();
        revision++;
    }

    void remove(MemberId by, Instant now) {
        standing = null;
        endedBy = by.value();
        endedAt = now;
    }

    void mergeInto(Issue kept, MemberId by, Instant now) {
        remove(by, now);
        mergedInto = kept.id;
    }

    IssueId id() {
        return new IssueId(id);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    IssueText text() {
        return new IssueText(title, about);
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    int revision() {
        return revision;
    }

    Instant addedAt() {
        return addedAt;
    }

    boolean stands() {
        return standing != null;
    }

    @Nullable
    IssueId mergedInto() {
        return mergedInto == null ? null : new IssueId(mergedInto);
    }
}
