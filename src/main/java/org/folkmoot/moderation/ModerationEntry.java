package org.folkmoot.moderation;

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
import org.folkmoot.shared.Origin;
import org.jspecify.annotations.Nullable;

/** One line of the log: who did what, to what of whom, when and why. Written once, never changed. */
@Entity
@Table(name = "moderation_entry")
class ModerationEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Act act;

    @Column(updatable = false)
    private @Nullable UUID caseId;

    @Column(updatable = false)
    private @Nullable UUID authorId;

    @Column(nullable = false, updatable = false)
    private UUID actorId;

    @Column(nullable = false, updatable = false, length = Origin.LABEL_MAX)
    private String label;

    @Column(nullable = false, updatable = false, length = Verdict.REASON_MAX)
    private String reason;

    @Column(nullable = false, updatable = false)
    private Instant actedAt;

    @SuppressWarnings("NullAway.Init")
    protected ModerationEntry() {}

    private ModerationEntry(
            Act act,
            @Nullable UUID caseId,
            @Nullable MemberId author,
            MemberId actor,
            String label,
            String reason,
            Instant now) {
        this.id = Ids.next();
        this.act = act;
        this.caseId = caseId;
        this.authorId = author == null ? null : author.value();
        this.actorId = actor.value();
        this.label = label;
        this.reason = reason;
        this.actedAt = now;
    }

    static ModerationEntry on(ModerationCase about, Act act, MemberId actor, String reason, Instant now) {
        return new ModerationEntry(act, about.id().value(), about.author(), actor, about.label(), reason, now);
    }

    static ModerationEntry onPerson(MemberId person, Act act, MemberId actor, String reason, Instant now) {
        return new ModerationEntry(act, null, person, actor, "", reason, now);
    }

    static ModerationEntry onPortal(Act act, MemberId actor, String what, Instant now) {
        return new ModerationEntry(act, null, null, actor, what, "", now);
    }

    UUID id() {
        return id;
    }

    Act act() {
        return act;
    }

    @Nullable
    CaseId about() {
        return caseId == null ? null : new CaseId(caseId);
    }

    @Nullable
    MemberId author() {
        return authorId == null ? null : new MemberId(authorId);
    }

    MemberId actor() {
        return new MemberId(actorId);
    }

    String label() {
        return label;
    }

    String reason() {
        return reason;
    }

    Instant actedAt() {
        return actedAt;
    }
}
