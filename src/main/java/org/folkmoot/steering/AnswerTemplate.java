package org.folkmoot.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.GiveAnswer;
import org.folkmoot.idea.Outcome;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** An answer written once, to be filled in for each idea it fits. */
@Entity
@Table(name = "answer_template")
class AnswerTemplate {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, length = WriteTemplate.NAME_MAX)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Outcome outcome;

    @Column(nullable = false, length = GiveAnswer.REASON_MAX)
    private String reason;

    @Column(nullable = false, length = GiveAnswer.STEER_MAX)
    private String steer;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    /** True, or null once put away. */
    private @Nullable Boolean standing;

    @SuppressWarnings("NullAway.Init")
    protected AnswerTemplate() {}

    @SuppressWarnings("NullAway.Init")
    AnswerTemplate(WriteTemplate asked, MemberId by, Instant now) {
        this.id = Ids.next();
        this.standing = true;
        write(asked, by, now);
    }

    private void write(WriteTemplate asked, MemberId by, Instant now) {
        name = asked.name();
        outcome = asked.outcome();
        reason = asked.reason();
        steer = asked.steer();
        changedBy = by.value();
        changedAt = now;
    }

    /** @throws RefusedException TEMPLATE_CHANGED when somebody was faster */
    void change(int seen, WriteTemplate asked, MemberId by, Instant now) {
        if (revision() != seen || standing == null) throw new RefusedException(SteeringRefusal.TEMPLATE_CHANGED);
        write(asked, by, now);
    }

    void putAway(MemberId by, Instant now) {
        standing = null;
        changedBy = by.value();
        changedAt = now;
    }

    TemplateId id() {
        return new TemplateId(id);
    }

    int revision() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    String steer() {
        return steer;
    }
}
