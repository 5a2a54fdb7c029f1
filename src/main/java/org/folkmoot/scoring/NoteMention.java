package org.folkmoot.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a private note names a colleague, in these words. */
@Entity
@Table(name = "steering_note_mention")
class NoteMention {

    static final int WORDS_MAX = 120;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID noteId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected NoteMention() {}

    NoteMention(NoteId note, MemberId member, String words) {
        this.id = Ids.next();
        this.noteId = note.value();
        this.memberId = member.value();
        this.words = words;
    }

    NoteId note() {
        return new NoteId(noteId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    String words() {
        return words;
    }
}
