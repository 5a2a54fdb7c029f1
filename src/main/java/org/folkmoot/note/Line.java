package org.folkmoot.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** One line of a session's notes. Whoever changes it holds the notes' row, so that lines never wait for one another in a circle. */
@Entity
@Table(name = "note_line")
class Line {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    /** Between two new lines at a section's end. */
    static final long GAP = 1L << 20;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    @Column(nullable = false, updatable = false)
    private UUID sectionId;

    @Column(nullable = false)
    private long place;

    @Column(nullable = false, length = WriteLine.WORDING_MAX)
    private String wording;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private boolean removed;

    @SuppressWarnings("NullAway.Init")
    protected Line() {}

    Line(WriteLine asked, long place, MemberId by, Instant now) {
        this.id = asked.id().value();
        this.sessionId = asked.session().value();
        this.sectionId = asked.section().value();
        this.place = place;
        this.wording = asked.wording();
        this.revision = 1;
        this.writtenBy = by.value();
        this.writtenAt = now;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    void word(String words, MemberId by, Instant now) {
        wording = words;
        revision++;
        changedBy = by.value();
        changedAt = now;
    }

    void remove() {
        removed = true;
    }

    void restore() {
        removed = false;
    }

    void standAt(long other) {
        place = other;
    }

    NoteLineId id() {
        return new NoteLineId(id);
    }

    org.folkmoot.conversation.DialogueSessionId session() {
        return new org.folkmoot.conversation.DialogueSessionId(sessionId);
    }

    UUID section() {
        return sectionId;
    }

    long place() {
        return place;
    }

    String wording() {
        return wording;
    }

    int revision() {
        return revision;
    }

    MemberId changedBy() {
        return new MemberId(changedBy);
    }

    boolean removed() {
        return removed;
    }
}
