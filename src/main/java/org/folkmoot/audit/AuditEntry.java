package org.folkmoot.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the audit log as it is kept. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    static final int TEXT_MAX = 20_000;
    static final int ACTOR_NAME_MAX = 120;
    static final int ADDRESS_MAX = 64;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false, length = AuditLine.WHAT_MAX)
    private String what;

    @Column(nullable = false, updatable = false, length = AuditLine.KIND_MAX)
    private String subjectKind;

    @Column(updatable = false, length = AuditLine.ID_MAX)
    private @Nullable String subjectId;

    @Column(nullable = false, updatable = false, length = AuditLine.SUBJECT_MAX)
    private String subjectLabel;

    @Column(updatable = false, length = TEXT_MAX)
    private @Nullable String beforeText;

    @Column(updatable = false, length = TEXT_MAX)
    private @Nullable String afterText;

    @Column(updatable = false)
    private @Nullable UUID actorId;

    @Column(nullable = false, updatable = false, length = ACTOR_NAME_MAX)
    private String actorName;

    @Column(updatable = false, length = ADDRESS_MAX)
    private @Nullable String fromAddress;

    @Column(nullable = false, updatable = false)
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            AuditLine line,
            @Nullable UUID actorId,
            String actorName,
            @Nullable String fromAddress,
            Instant happenedAt) {
        this.id = Ids.next();
        this.what = line.what();
        this.subjectKind = line.kind();
        this.subjectId = line.id();
        this.subjectLabel = line.subject();
        this.beforeText = line.before();
        this.afterText = line.after();
        this.actorId = actorId;
        this.actorName = actorName;
        this.fromAddress = fromAddress;
        this.happenedAt = happenedAt;
    }

    UUID id() {
        return id;
    }

    String what() {
        return what;
    }

    String subjectKind() {
        return subjectKind;
    }

    @Nullable
    String subjectId() {
        return subjectId;
    }

    String subjectLabel() {
        return subjectLabel;
    }

    @Nullable
    String beforeText() {
        return beforeText;
    }

    @Nullable
    String afterText() {
        return afterText;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    String actorName() {
        return actorName;
    }

    @Nullable
    String fromAddress() {
        return fromAddress;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
