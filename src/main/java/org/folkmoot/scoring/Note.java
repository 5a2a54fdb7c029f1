package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.idea.IdeaId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What a member of the steering group tells colleagues about an idea. */
@Entity(name = "SteeringNote")
@Table(name = "steering_note")
class Note {

    /** For slips of the pen: colleagues have read what stands there. */
    static final Duration EDITABLE = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID requestKey;

    @Column(nullable = false, updatable = false)
    private UUID ideaId;

    @Column(nullable = false, updatable = false)
    private UUID authorId;

    @Column(nullable = false, length = WriteNote.WORDING_MAX)
    private String wording;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    private @Nullable Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(WriteNote asked, MemberId author, Instant now) {
        this.id = Ids.next();
        this.requestKey = asked.requestKey();
        this.ideaId = asked.idea().value();
        this.authorId = author.value();
        this.wording = asked.wording();
        this.writtenAt = now;
    }

    /** @throws RefusedException NOT_YOUR_NOTE, NOTE_TOO_OLD */
    void edit(MemberId by, String changed, Instant now) {
        requireBy(by);
        if (!isEditableAt(now)) throw new RefusedException(ScoringRefusal.NOTE_TOO_OLD, EDITABLE.toMinutes());
        wording = changed;
        changedAt = now;
    }

    /** @throws RefusedException NOT_YOUR_NOTE */
    void requireBy(MemberId member) {
        if (!isBy(member)) throw new RefusedException(ScoringRefusal.NOT_YOUR_NOTE);
    }

    boolean isBy(MemberId member) {
        return authorId.equals(member.value());
    }

    boolean isEditableAt(Instant now) {
        return now.isBefore(writtenAt.plus(EDITABLE));
    }

    boolean wasEdited() {
        return changedAt != null;
    }

    NoteId id() {
        return new NoteId(id);
    }

    IdeaId idea() {
        return new IdeaId(ideaId);
    }

    MemberId author() {
        return new MemberId(authorId);
    }

    String wording() {
        return wording;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
