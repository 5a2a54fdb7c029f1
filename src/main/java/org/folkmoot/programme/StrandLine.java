package org.folkmoot.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strand as a programme file states it. */
record StrandLine(
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
        List<EngagementKind> counts) {}
