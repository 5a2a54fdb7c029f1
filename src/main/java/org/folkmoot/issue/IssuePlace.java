package org.folkmoot.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Where an issue stands in a person's order. Places count from 0; issues on the same one are tied, those without come last. */
@Entity
@Table(name = "issue_place")
class IssuePlace {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID orderId;

    @Column(nullable = false)
    private UUID issueId;

    @Column(nullable = false)
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected IssuePlace() {}

    IssuePlace(IssueOrder order, IssueId issue, int place) {
        this.id = Ids.next();
        this.orderId = order.id();
        this.issueId = issue.value();
        this.place = place;
    }

    void moveTo(int to) {
        place = to;
    }

    /** The issue it is for was merged into another one. */
    void isFor(IssueId kept) {
        issueId = kept.value();
    }

    UUID order() {
        return orderId;
    }

    IssueId issue() {
        return new IssueId(issueId);
    }

    int place() {
        return place;
    }
}
