package org.folkmoot.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What could be done about an issue. It keeps its letter within the inquiry, also under another issue. */
@Entity
@Table(name = "issue_solution")
class Solution {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Column(nullable = false)
    private UUID issueId;

    /** 1 is a. */
    @Column(nullable = false, updatable = false)
    private int letterNo;

    @Column(nullable = false, length = SolutionText.TITLE_MAX)
    private String title;

    @Column(nullable = false, length = SolutionText.RATIONALE_MAX)
    private String rationale;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SolutionCost.Level cost;

    private @Nullable Long pounds;

    @Column(nullable = false, length = SolutionText.BENEFIT_MAX)
    private String benefit;

    private @Nullable UUID leadId;

    @Column(nullable = false, length = SolutionText.LEAD_MAX)
    private String leadName;

    /** Both null while it is not marked as an early win. */
    private @Nullable UUID earlyWinBy;

    private @Nullable Instant earlyWinAt;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID addedBy;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    private @Nullable UUID removedBy;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Solution() {}

    Solution(Issue issue, int letter, SolutionText text, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = issue.inquiry().value();
        this.issueId = issue.id().value();
        this.letterNo = letter;
        this.addedBy = by.value();
        this.addedAt = now;
        put(text, by, now);
    }

    /** @throws RefusedException CHANGED_ELSEWHERE when {@code seen} is not the newest revision */
    void change(SolutionText text, int seen, MemberId by, Instant now) {
        if (seen != revision) throw new RefusedException(IssueRefusal.CHANGED_ELSEWHERE, title);
        put(text, by, now);
    }

    private void put(SolutionText text, MemberId by, Instant now) {
        title = text.title();
        rationale = text.rationale();
        cost = text.cost().level();
        pounds = text.cost().pounds();
        benefit = text.benefit();
        leadId = text.lead() == null ? null : text.lead().value();
        leadName = text.leadName();
        if (text.earlyWin() && earlyWinAt == null) {
            earlyWinBy = by.value();
            earlyWinAt = now;
        } else if (!text.earlyWin()) {
            earlyWinBy = null;
            earlyWinAt = null;
        }
        revision++;
    }

    void remove(MemberId by, Instant now) {
        removedBy = by.value();
        removedAt = now;
    }

    void hangOn(Issue kept) {
        issueId = kept.id().value();
    }

    SolutionId id() {
        return new SolutionId(id);
    }

    IssueId issue() {
        return new IssueId(issueId);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    int letterNo() {
        return letterNo;
    }

    SolutionText text() {
        return new SolutionText(
                title,
                rationale,
                new SolutionCost(cost, pounds),
                benefit,
                leadId == null ? null : new MemberId(leadId),
                leadName,
                earlyWinAt != null);
    }

    int revision() {
        return revision;
    }

    boolean stands() {
        return removedAt == null;
    }
}
