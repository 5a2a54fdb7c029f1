package org.folkmoot.scoring;

/**
 * Something ideas are scored by.
 *
 * @param weight   1 to {@link #WEIGHT_MAX}; what counts twice as much has twice the weight
 * @param standing false once it was ended: it counts for no idea that waits
 */
public record Criterion(CriterionId id, String name, String explanation, int weight, boolean standing) {

    public static final int NAME_MAX = 60;
    public static final int EXPLANATION_MAX = 300;
    public static final int WEIGHT_MAX = 10;
}
