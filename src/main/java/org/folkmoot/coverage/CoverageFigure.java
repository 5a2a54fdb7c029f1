package org.folkmoot.coverage;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.idea.IdeaStage;

/** What the map counts. Words in the bundle: {@code coverage.figure.<name>}, with the rule in {@code coverage.rule.<name>}. */
public enum CoverageFigure {
    /** Everything put forward that anyone may read. */
    SUBMITTED(IdeaStage.open()),
    /** Of these, what was approved, whatever came of it since. */
    APPROVED(EnumSet.of(IdeaStage.APPROVED, IdeaStage.IN_DELIVERY, IdeaStage.DELIVERED)),
    DELIVERED(EnumSet.of(IdeaStage.DELIVERED));

    private final Set<IdeaStage> stages;

    CoverageFigure(Set<IdeaStage> stages) {
        this.stages = stages;
    }

    public boolean counts(IdeaStage stage) {
        return stages.contains(stage);
    }

    public Set<IdeaStage> stages() {
        return EnumSet.copyOf(stages);
    }

    /** As it stands in an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
