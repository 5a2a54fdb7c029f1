package org.folkmoot.feedback;

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

/** Terms somebody set; the newest count for who is asked after it. */
@Entity
@Table(name = "feedback_rule")
class FeedbackRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private int firstHours;

    private int againDays;

    private int answerDays;

    @Column(nullable = false)
    private UUID setBy;

    @Column(nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRule() {}

    FeedbackRule(FeedbackTerms terms, MemberId setBy, Instant setAt) {
        this.id = Ids.next();
        this.firstHours = terms.firstHours();
        this.againDays = terms.againDays();
        this.answerDays = terms.answerDays();
        this.setBy = setBy.value();
        this.setAt = setAt;
    }

    FeedbackTerms terms() {
        return new FeedbackTerms(firstHours, againDays, answerDays);
    }
}
