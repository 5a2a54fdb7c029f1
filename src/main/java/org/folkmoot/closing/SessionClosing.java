package org.folkmoot.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.conversation.DialogueSessionId;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody closed a session: the figures as they stood. Never edited; closing again is another row. */
@Entity
@Table(name = "session_closing")
class SessionClosing {

    static final int REMARK_MAX = 500;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID sessionId;

    private int taken;

    private int noShows;

    private int came;

    private int walkIns;

    private int unnamed;

    private int organisations;

    private int sectors;

    private int answered;

    @Column(precision = 3, scale = 2)
    private @Nullable BigDecimal score;

    @Column(nullable = false, length = REMARK_MAX)
    private String remark;

    @Column(nullable = false)
    private UUID closedBy;

    @Column(nullable = false)
    private Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionClosing() {}

    SessionClosing(DialogueSessionId session, SessionFigures figures, String remark, MemberId by, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.taken = figures.taken();
        this.noShows = figures.noShows();
        this.came = figures.came();
        this.walkIns = figures.walkIns();
        this.unnamed = figures.unnamed();
        this.organisations = figures.organisations();
        this.sectors = figures.sectors();
        this.answered = figures.answered();
        this.score = figures.score() == null ? null : figures.score().setScale(2, RoundingMode.HALF_UP);
        this.remark = remark;
        this.closedBy = by.value();
        this.closedAt = now;
    }

    SessionFigures figures() {
        return new SessionFigures(taken, noShows, came, walkIns, unnamed, organisations, sectors, answered, score);
    }

    String remark() {
        return remark;
    }

    MemberId closedBy() {
        return new MemberId(closedBy);
    }

    Instant closedAt() {
        return closedAt;
    }
}
