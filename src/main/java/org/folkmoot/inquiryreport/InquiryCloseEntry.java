package org.folkmoot.inquiryreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.ConditionId;
import org.folkmoot.programme.PrincipleId;
import org.folkmoot.programme.ThemeId;
import org.folkmoot.shared.Ids;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One thing that came of an inquiry, or that nothing of a kind did. */
@Entity
@Table(name = "inquiry_close_entry")
class InquiryCloseEntry {

    static final int PLACEMENT_MAX = 300;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID inquiryId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private CloseKind kind;

    private @Nullable Boolean nothing;

    @Column(nullable = false, length = WriteCloseEntry.WHAT_MAX)
    private String what;

    @Column(nullable = false, length = WriteCloseEntry.WHAT_MAX)
    private String evidence = "";

    @Column(nullable = false, length = WriteCloseEntry.AMOUNT_MAX)
    private String amount = "";

    private @Nullable Integer pounds;

    @Column(nullable = false, length = WriteCloseEntry.WHOM_MAX)
    private String whom = "";

    private @Nullable UUID themeId;

    private @Nullable UUID principleId;

    private @Nullable UUID conditionId;

    @Column(nullable = false, length = PLACEMENT_MAX)
    private String placement;

    private int revision;

    @Column(nullable = false, updatable = false)
    private UUID madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private UUID changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable UUID takenOutBy;

    private @Nullable Instant takenOutAt;

    @SuppressWarnings("NullAway.Init")
    protected InquiryCloseEntry() {}

    /** @param placement name of the place in the strategy, or empty */
    @SuppressWarnings("NullAway.Init")
    InquiryCloseEntry(InquiryId inquiry, WriteCloseEntry asked, String placement, MemberId by, Instant now) {
        this.id = Ids.next();
        this.inquiryId = inquiry.value();
        this.kind = asked.kind();
        this.revision = 1;
        this.madeBy = by.value();
        this.madeAt = now;
        say(asked, placement, by, now);
    }

    /** @param seen revision the person read. @throws RefusedException CHANGED_MEANWHILE */
    void change(WriteCloseEntry asked, String place, int seen, MemberId by, Instant now) {
        if (revision != seen) throw new RefusedException(InquiryreportRefusal.CHANGED_MEANWHILE);
        revision++;
        say(asked, place, by, now);
    }

    private void say(WriteCloseEntry asked, String place, MemberId by, Instant now) {
        placement = place;
        changedBy = by.value();
        changedAt = now;
        switch (asked) {
            case WriteCloseEntry.Influence(var where, var how, var proof) -> {
                what = how;
                evidence = proof;
                var cell = where instanceof ClosePlacement.Cell one ? one : null;
                themeId = cell == null ? null : cell.theme().value();
                principleId = cell == null ? null : cell.principle().value();
                conditionId = where instanceof ClosePlacement.Beside one
                        ? one.condition().value()
                        : null;
            }
            case WriteCloseEntry.Efficiency(var said, var much, var money, var forWhom) -> {
                what = said;
                amount = much;
                pounds = money;
                whom = forWhom;
            }
            case WriteCloseEntry.Activity(var said, var who) -> {
                what = said;
                whom = who;
            }
            case WriteCloseEntry.Nothing(var of, var why) -> {
                what = why;
                nothing = Boolean.TRUE;
            }
        }
    }

    /** Twice is once. */
    void takeOut(MemberId by, Instant now) {
        if (takenOutAt != null) return;
        nothing = null;
        takenOutBy = by.value();
        takenOutAt = now;
    }

    CloseEntryId id() {
        return new CloseEntryId(id);
    }

    InquiryId inquiry() {
        return new InquiryId(inquiryId);
    }

    CloseKind kind() {
        return kind;
    }

    boolean nothing() {
        return nothing != null;
    }

    @Nullable
    Integer pounds() {
        return pounds;
    }

    CloseEntry entry() {
        return new CloseEntry(
                id(), kind, nothing(), what, evidence, amount, pounds, whom, place(), placement, revision);
    }

    private @Nullable ClosePlacement place() {
        if (themeId != null && principleId != null)
            return new ClosePlacement.Cell(new ThemeId(themeId), new PrincipleId(principleId));
        return conditionId == null ? null : new ClosePlacement.Beside(new ConditionId(conditionId));
    }
}
