package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Somebody took notes a step further, or a step back. Written once. */
@Entity
@Table(name = "notes_step")
class NotesStep {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private NotesStepKind kind;

    @Column(nullable = false, updatable = false, length = REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private UUID takenBy;

    @Column(nullable = false, updatable = false)
    private Instant takenAt;

    static final int REASON_MAX = 300;

    @SuppressWarnings("NullAway.Init")
    protected NotesStep() {}

    /** @param reason may be empty */
    NotesStep(SessionNotes notes, NotesStepKind kind, String reason, MemberId by, Instant now) {
        this.id = Ids.next();
        this.sessionId = notes.session().value();
        this.kind = kind;
        this.reason = reason.isBlank() ? "" : Texts.line(reason, REASON_MAX);
        this.takenBy = by.value();
        this.takenAt = now;
    }

    NotesStepKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    MemberId by() {
        return new MemberId(takenBy);
    }

    Instant at() {
        return takenAt;
    }
}
