package org.folkmoot.scoring;

import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/** A criterion about to be added, or as it shall be from now on. @param explanation may be empty */
public record WriteCriterion(String name, String explanation, int weight) {

    public WriteCriterion {
        name = Texts.line(name, Criterion.NAME_MAX);
        explanation = Texts.optionalBlock(explanation, Criterion.EXPLANATION_MAX);
        if (weight < 1 || weight > Criterion.WEIGHT_MAX)
            throw new UnusableInputException("scoring.criteria.weight.range", Criterion.WEIGHT_MAX);
    }
}
