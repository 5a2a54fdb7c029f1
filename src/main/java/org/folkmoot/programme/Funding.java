package org.folkmoot.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the programme costs and who pays. Thousands of pounds throughout.
 *
 * @param totalCost as the papers state it, or null when they do not; never added up here
 */
public record Funding(@Nullable Integer totalCost, @Nullable Regional regional, List<Pledge> pledges) {

    /**
     * The regional body's share.
     *
     * @param state     in the papers' words, for example "recommended"
     * @param decidedOn day it was or will be decided
     */
    public record Regional(
            String name,
            int amount,
            @Nullable String state,
            @Nullable LocalDate decidedOn) {}

    /** What a partner promised. @param approximate true where the papers say "about" */
    public record Pledge(String name, int amount, @Nullable String note, boolean approximate) {}
}
