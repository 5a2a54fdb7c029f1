package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** That a private note was withdrawn. Its words are shown no more. */
@Entity
@Table(name = "steering_note_withdrawal")
class NoteWithdrawal {

    @Id
    private UUID noteId;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID withdrawnBy;

    @Column(nullable = false)
    private Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected NoteWithdrawal() {}

    NoteWithdrawal(NoteId note, MemberId withdrawnBy, Instant withdrawnAt) {
        this.noteId = note.value();
        this.withdrawnBy = withdrawnBy.value();
        this.withdrawnAt = withdrawnAt;
    }

    NoteId note() {
        return new NoteId(noteId);
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
