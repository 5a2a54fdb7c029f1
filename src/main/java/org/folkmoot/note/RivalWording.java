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
import org.jspecify.annotations.Nullable;

/** What somebody typed over a line that another person changed at the same moment; it waits beside it. */
@Entity
@Table(name = "note_line_rival")
class RivalWording {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, length = WriteLine.WORDING_MAX)
    private String wording;

    @Column(nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    private @Nullable Boolean standing;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Settling outcome;

    private @Nullable UUID settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected RivalWording() {}

    RivalWording(Line line, String wording, MemberId by, Instant now) {
        this.id = Ids.next();
        this.lineId = line.id().value();
        this.wording = wording;
        this.writtenBy = by.value();
        this.writtenAt = now;
        this.standing = true;
    }

    void word(String words, Instant now) {
        wording = words;
        writtenAt = now;
    }

    void settle(Settling how, MemberId by, Instant now) {
        standing = null;
        outcome = how;
        settledBy = by.value();
        settledAt = now;
    }

    UUID id() {
        return id;
    }

    boolean stands() {
        return standing != null;
    }

    NoteLineId line() {
        return new NoteLineId(lineId);
    }

    String wording() {
        return wording;
    }

    MemberId by() {
        return new MemberId(writtenBy);
    }

    Instant at() {
        return writtenAt;
    }
}
