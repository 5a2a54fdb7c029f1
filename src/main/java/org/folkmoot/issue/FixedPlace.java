package org.folkmoot.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Where an issue stands in an order that was fixed. Places as in {@link IssuePlace}. */
@Entity
@Table(name = "issue_fixed_place")
class FixedPlace {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID fixedId;

    @Column(nullable = false, updatable = false)
    private UUID issueId;

    @Column(nullable = false, updatable = false)
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected FixedPlace() {}

    FixedPlace(FixedOrder fixed, IssueId issue, int place) {
        this.id = Ids.next();
        this.fixedId = fixed.id();
        this.issueId = issue.value();
        this.place = place;
    }

    IssueId issue() {
        return new IssueId(issueId);
    }

    int place() {
        return place;
    }
}
