package org.folkmoot.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** That an inquiry puts its issues in order: by which method, and whether orders are still taken. How it came so are {@link IssueOrderingStep} rows. */
@Entity
@Table(name = "issue_ordering")
class IssueOrdering {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrderMethodName method;

    @Column(nullable = false)
    private boolean closed;

    /** How many there were; the newest carries this number. */
    @Column(nullable = false)
    private int steps;

    /** How many solutions were lettered. */
    @Column(nullable = false)
    private int letters;

    @SuppressWarnings("NullAway.Init")
    protected IssueOrdering() {}

    IssueOrdering(InquiryId inquiry) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.method = OrderMethodName.BORDA;
    }

    void by(OrderMethodName chosen) {
        method = chosen;
        steps++;
    }

    /** @throws RefusedException ORDERING_CLOSED */
    void close() {
        refuseUnlessOpen();
        closed = true;
        steps++;
    }

    /** @throws RefusedException ORDERING_OPEN */
    void reopen() {
        refuseUnlessClosed();
        closed = false;
        steps++;
    }

    void refuseUnlessOpen() {
        if (closed) throw new RefusedException(IssueRefusal.ORDERING_CLOSED);
    }

    void refuseUnlessClosed() {
        if (!closed) throw new RefusedException(IssueRefusal.ORDERING_OPEN);
    }

    int nextLetter() {
        return ++letters;
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    OrderMethodName method() {
        return method;
    }

    boolean closed() {
        return closed;
    }

    int steps() {
        return steps;
    }
}
