package org.folkmoot.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Origin;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One thing and where it stands with the moderators; the rows of reports and entries say how it came there. */
@Entity
@Table(name = "moderation_case")
class ModerationCase {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false, length = Thing.KIND_MAX)
    private String thingKind;

    @Column(nullable = false, updatable = false)
    private UUID thingId;

    @Column(nullable = false, updatable = false)
    private UUID authorId;

    @Column(nullable = false, length = Origin.LABEL_MAX)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Visibility visibility;

    @Column(nullable = false)
    private int openReports;

    /** Since when it waits for a moderator; null while nothing is to be done. */
    private @Nullable Instant pendingSince;

    /** Goes up with whatever happens, so that nobody decides on what they have not seen. */
    @Column(nullable = false)
    private int turns;

    @SuppressWarnings("NullAway.Init")
    protected ModerationCase() {}

    void reported(Instant now) {
        if (visibility != Visibility.OPEN) throw new RefusedException(ModerationRefusal.ALREADY_HIDDEN);
        openReports++;
        turns++;
        if (pendingSince == null) pendingSince = now;
    }

    void waits(String label, Instant now) {
        this.label = label;
        visibility = Visibility.WAITING;
        pendingSince = now;
        turns++;
    }

    /** Its author took it back: nothing is left to decide. */
    void takenBack() {
        pendingSince = null;
        turns++;
    }

    /** @throws RefusedException OWN_DECISION, DECIDED_MEANWHILE, NOT_POSSIBLE */
    void decide(Verdict verdict, int seen, MemberId by) {
        if (author().equals(by)) throw new RefusedException(ModerationRefusal.OWN_DECISION);
        if (turns != seen) throw new RefusedException(ModerationRefusal.DECIDED_MEANWHILE);
        if (!open().contains(verdict)) throw new RefusedException(ModerationRefusal.NOT_POSSIBLE);
        visibility = switch (verdict) {
            case KEEP, RESTORE, APPROVE, APPROVE_AND_TRUST -> Visibility.OPEN;
            case HIDE -> Visibility.HIDDEN;
            case DECLINE, DECLINE_AND_BLOCK -> Visibility.DECLINED;
        };
        openReports = 0;
        pendingSince = null;
        turns++;
    }

    /** What can be decided now. */
    Set<Verdict> open() {
        return switch (visibility) {
            case OPEN -> openReports > 0 ? EnumSet.of(Verdict.KEEP, Verdict.HIDE) : EnumSet.of(Verdict.HIDE);
            case HIDDEN -> EnumSet.of(Verdict.RESTORE);
            case DECLINED -> EnumSet.of(Verdict.APPROVE);
            case WAITING ->
                pendingSince == null
                        ? EnumSet.noneOf(Verdict.class)
                        : EnumSet.of(
                                Verdict.APPROVE, Verdict.APPROVE_AND_TRUST, Verdict.DECLINE, Verdict.DECLINE_AND_BLOCK);
        };
    }

    CaseId id() {
        return new CaseId(id);
    }

    Thing thing() {
        return new Thing(thingKind, thingId);
    }

    MemberId author() {
        return new MemberId(authorId);
    }

    String label() {
        return label;
    }

    Visibility visibility() {
        return visibility;
    }

    int openReports() {
        return openReports;
    }

    @Nullable
    Instant pendingSince() {
        return pendingSince;
    }

    int turns() {
        return turns;
    }
}
