package org.folkmoot.commontheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a line of notes stands under a theme, until it is taken out. Its words stay the notes' own. */
@Entity
@Table(name = "gathered_line")
class GatheredLine {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID gatheringId;

    @Column(nullable = false, updatable = false)
    private UUID themeId;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false)
    private UUID sessionId;

    private @Nullable Boolean standing;

    @Column(nullable = false, updatable = false)
    private UUID gatheredBy;

    @Column(nullable = false, updatable = false)
    private Instant gatheredAt;

    private @Nullable UUID takenBy;

    private @Nullable Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected GatheredLine() {}

    GatheredLine(
            GatheringId gathering,
            CommonThemeId theme,
            NoteLineId line,
            DialogueSessionId session,
            MemberId by,
            Instant now) {
        this.id = Ids.next();
        this.gatheringId = gathering.value();
        this.themeId = theme.value();
        this.lineId = line.value();
        this.sessionId = session.value();
        this.standing = true;
        this.gatheredBy = by.value();
        this.gatheredAt = now;
    }

    void takeOut(MemberId by, Instant now) {
        standing = null;
        takenBy = by.value();
        takenAt = now;
    }

    CommonThemeId theme() {
        return new CommonThemeId(themeId);
    }

    NoteLineId line() {
        return new NoteLineId(lineId);
    }

    DialogueSessionId session() {
        return new DialogueSessionId(sessionId);
    }
}
