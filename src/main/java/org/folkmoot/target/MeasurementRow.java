package org.folkmoot.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One measurement, or the correction of one. Added, never changed. */
@Entity
@Table(name = "target_measurement")
class MeasurementRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false, updatable = false)
    private UUID targetId;

    /** From 1, in the order they were entered. */
    @Column(nullable = false, updatable = false)
    private int turn;

    @Column(nullable = false, updatable = false)
    private LocalDate measuredOn;

    @Column(nullable = false, updatable = false, precision = StatedTarget.FIGURE_DIGITS, scale = StatedTarget.DECIMALS)
    private BigDecimal measuredValue;

    @Column(updatable = false, precision = StatedTarget.FIGURE_DIGITS, scale = StatedTarget.DECIMALS)
    private @Nullable BigDecimal otherValue;

    @Column(updatable = false)
    private @Nullable Integer outOf;

    @Column(nullable = false, updatable = false, length = WriteMeasurement.SOURCE_MAX)
    private String source;

    @Column(nullable = false, updatable = false, length = WriteMeasurement.LINK_MAX)
    private String link;

    /** The one it takes the place of, or null. */
    @Column(updatable = false)
    private @Nullable UUID corrects;

    /** It only says that the one it corrects holds no more. */
    @Column(nullable = false, updatable = false)
    private boolean takenBack;

    /** Why it was corrected or taken back; empty for a first entry. */
    @Column(nullable = false, updatable = false, length = TargetEntry.REASON_MAX)
    private String reason;

    /** The day, when the portal kept it of itself; once a target and day. */
    @Column(updatable = false)
    private @Nullable LocalDate portalOn;

    /** Null when the portal kept it. */
    @Column(updatable = false)
    private @Nullable UUID enteredBy;

    @Column(nullable = false, updatable = false)
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected MeasurementRow() {}

    private MeasurementRow(TargetId target, int turn, Measured measured, Instant now) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.turn = turn;
        this.measuredOn = measured.day();
        this.measuredValue = measured.value();
        this.otherValue = measured.other();
        this.outOf = measured.outOf();
        this.source = "";
        this.link = "";
        this.reason = "";
        this.enteredAt = now;
    }

    /** @param outOf how many there are in all, or null */
    static MeasurementRow entered(
            TargetId target, int turn, WriteMeasurement asked, @Nullable Integer outOf, MemberId by, Instant now) {
        var row = new MeasurementRow(target, turn, asked.measured(outOf), now);
        row.source = asked.source();
        row.link = asked.link();
        row.enteredBy = by.value();
        return row;
    }

    static MeasurementRow kept(TargetId target, int turn, Measured measured, Instant now) {
        var row = new MeasurementRow(target, turn, measured, now);
        row.portalOn = measured.day();
        return row;
    }

    MeasurementRow correcting(MeasurementRow before, String why) {
        corrects = before.id;
        reason = why;
        return this;
    }

    /** As it stands here, so that whoever reads the row reads what was taken back. */
    MeasurementRow takenBack(int newTurn, String why, MemberId by, Instant now) {
        var row = new MeasurementRow(new TargetId(targetId), newTurn, measured(), now);
        row.source = source;
        row.link = link;
        row.takenBack = true;
        row.enteredBy = by.value();
        return row.correcting(this, why);
    }

    MeasurementId id() {
        return new MeasurementId(id);
    }

    TargetId target() {
        return new TargetId(targetId);
    }

    Measured measured() {
        return new Measured(measuredOn, measuredValue, otherValue, outOf);
    }

    int turn() {
        return turn;
    }

    String source() {
        return source;
    }

    String link() {
        return link;
    }

    @Nullable
    MeasurementId corrects() {
        return corrects == null ? null : new MeasurementId(corrects);
    }

    boolean isTakenBack() {
        return takenBack;
    }

    String reason() {
        return reason;
    }

    boolean isFromPortal() {
        return portalOn != null;
    }

    @Nullable
    MemberId by() {
        return enteredBy == null ? null : new MemberId(enteredBy);
    }

    Instant at() {
        return enteredAt;
    }
}
