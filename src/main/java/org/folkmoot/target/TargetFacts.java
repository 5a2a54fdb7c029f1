package org.folkmoot.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that {@link TargetRule} looks at.
 *
 * @param outOf    how many there are in all today, or null
 * @param since    the day it was put on the register
 * @param measured what holds, in any order; here by day
 */
record TargetFacts(
        TargetTerms terms, @Nullable Integer outOf, LocalDate since, boolean dropped, List<Measured> measured) {

    TargetFacts {
        measured = measured.stream().sorted(Comparator.comparing(Measured::day)).toList();
    }
}
