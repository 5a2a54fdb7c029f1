package org.folkmoot.commontheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.note.NoteLineId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** "Not this": a line that is not suggested for a theme any more. Written once. */
@Entity
@Table(name = "passed_over_line")
class PassedOverLine {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID themeId;

    @Column(nullable = false, updatable = false)
    private UUID lineId;

    @Column(nullable = false, updatable = false)
    private UUID passedBy;

    @Column(nullable = false, updatable = false)
    private Instant passedAt;

    @SuppressWarnings("NullAway.Init")
    protected PassedOverLine() {}

    PassedOverLine(CommonThemeId theme, NoteLineId line, MemberId by, Instant now) {
        this.id = Ids.next();
        this.themeId = theme.value();
        this.lineId = line.value();
        this.passedBy = by.value();
        this.passedAt = now;
    }

    NoteLineId line() {
        return new NoteLineId(lineId);
    }
}
