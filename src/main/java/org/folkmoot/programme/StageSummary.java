package org.folkmoot.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated phase of the programme; stages overlap.
 *
 * @param to last day, or null while no end is set
 */
public record StageSummary(
        String name, LocalDate from, @Nullable LocalDate to, String purpose) {}
