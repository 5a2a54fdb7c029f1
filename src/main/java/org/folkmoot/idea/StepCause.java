package org.folkmoot.idea;

/** Why an idea moved on after its answer. Words in the bundle: {@code idea.step.<name>}. */
public enum StepCause {
    /** Somebody began with its first action. */
    FIRST_ACTION(IdeaStage.IN_DELIVERY),
    /** What came of it is recorded. */
    RESULT(IdeaStage.DELIVERED),
    /** What had been recorded was taken back. */
    RESULT_TAKEN_BACK(IdeaStage.IN_DELIVERY),
    /** It was parked until a day, and the day has come. */
    REVIEW_DATE(IdeaStage.SUBMITTED);

    private final IdeaStage leadsTo;

    StepCause(IdeaStage leadsTo) {
        this.leadsTo = leadsTo;
    }

    IdeaStage leadsTo() {
        return leadsTo;
    }
}
