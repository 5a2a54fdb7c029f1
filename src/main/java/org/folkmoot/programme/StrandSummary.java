package org.folkmoot.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A numbered piece of work.
 *
 * @param number          as printed in the programme's papers, from 0
 * @param stage           name of the stage it belongs to, or null when it runs through all
 * @param from            first day in the programme's zone, or null when none is stated
 * @param to              last day, or null
 * @param cost            thousands of pounds, or null when none is stated
 * @param costInTotal     false where somebody else pays it, outside the programme's total
 * @param otherStatedCost a second figure the papers give for the same thing, thousands of pounds; kept and shown, never settled silently
 * @param target          null where none is stated; say "no target stated", never 0 %
 * @param counts          which kinds of engagement count for it
 */
public record StrandSummary(
        StrandId id,
        int number,
        String name,
        @Nullable String stage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer cost,
        boolean costInTotal,
        @Nullable Integer otherStatedCost,
        @Nullable String rhythm,
        @Nullable Target target,
        List<StrandPart> parts,
        List<String> metrics,
        Set<EngagementKind> counts) {}
