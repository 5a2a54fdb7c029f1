package org.folkmoot.target;

/** Which part of {@link TargetRule} holds. Its sentence is in the bundle: {@code target.why.<name>}. */
public enum TargetWhy {
    DROPPED(TargetStatus.DROPPED),
    NOT_STATED(TargetStatus.NOT_STATED),
    NOT_STATED_MEASURED(TargetStatus.NOT_STATED),
    /** Reached before its date. */
    MET_EARLY(TargetStatus.MET),
    /** Reached, and there is no date. */
    MET_WITHOUT_DATE(TargetStatus.MET),
    /** Its date is over, and it was reached by then. */
    MET(TargetStatus.MET),
    /** Nothing was measured at its date; the first figure after it reaches the target. */
    MET_FIRST_AFTER(TargetStatus.MET),
    MISSED(TargetStatus.MISSED),
    MISSED_REACHED_LATER(TargetStatus.MISSED),
    NOT_BEGUN(TargetStatus.NOT_DUE),
    NOTHING(TargetStatus.NOT_MEASURED),
    NOTHING_YET(TargetStatus.NOT_MEASURED),
    NOTHING_DUE(TargetStatus.NOT_MEASURED),
    OVERDUE_NOTHING(TargetStatus.MEASUREMENT_OVERDUE),
    OVERDUE_ON_COURSE(TargetStatus.MEASUREMENT_OVERDUE),
    OVERDUE_BEHIND(TargetStatus.MEASUREMENT_OVERDUE),
    OVERDUE_OPEN(TargetStatus.MEASUREMENT_OVERDUE),
    ON_COURSE(TargetStatus.ON_COURSE),
    BEHIND(TargetStatus.BEHIND),
    ONLY_AT_DATE(TargetStatus.NOT_DUE),
    NO_BASELINE(TargetStatus.NOT_DUE),
    NO_DATE(TargetStatus.NOT_DUE);

    private final TargetStatus status;

    TargetWhy(TargetStatus status) {
        this.status = status;
    }

    public TargetStatus status() {
        return status;
    }
}
