package org.folkmoot.method;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A guiding question of an inquiry: the template's, or a local one with who added it. */
@Entity
@Table(name = "method_question")
class GuidingQuestion {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID methodId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false, length = EditMethod.GUIDING_MAX)
    private String question;

    @Column(updatable = false)
    private @Nullable UUID addedBy;

    @Column(updatable = false)
    private @Nullable Instant addedAt;

    private @Nullable UUID removedBy;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected GuidingQuestion() {}

    /** @param by null for the template's */
    GuidingQuestion(TakenMethod method, int place, String question, @Nullable MemberId by, Instant now) {
        this.id = Ids.next();
        this.methodId = method.id();
        this.place = place;
        this.question = EditMethod.guiding(question);
        this.addedBy = by == null ? null : by.value();
        this.addedAt = by == null ? null : now;
    }

    /** @throws RefusedException NOT_THERE for the template's, or when it is gone */
    void remove(MemberId by, Instant now) {
        if (!isLocal() || !stands()) throw new RefusedException(MethodRefusal.NOT_THERE);
        removedBy = by.value();
        removedAt = now;
    }

    boolean isLocal() {
        return addedBy != null;
    }

    boolean stands() {
        return removedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID method() {
        return methodId;
    }

    int place() {
        return place;
    }

    String question() {
        return question;
    }
}
