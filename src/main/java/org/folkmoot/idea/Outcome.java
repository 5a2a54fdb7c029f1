package org.folkmoot.idea;

/** What the steering group made of an idea. Words in the bundle: {@code idea.outcome.<name>}. */
public enum Outcome {
    /** Goes to an owner, with actions. */
    APPROVED(IdeaStage.APPROVED),
    /** Looked at again on a date. */
    PARKED(IdeaStage.PARKED),
    DECLINED(IdeaStage.DECLINED),
    /** Goes into another idea, which carries its supporters and its history on. */
    MERGED(IdeaStage.MERGED),
    /** Handed to an inquiry or a named body. */
    REFERRED(IdeaStage.REFERRED);

    private final IdeaStage leadsTo;

    Outcome(IdeaStage leadsTo) {
        this.leadsTo = leadsTo;
    }

    public IdeaStage leadsTo() {
        return leadsTo;
    }
}
