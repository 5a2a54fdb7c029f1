package org.folkmoot.programme;

import java.time.Instant;

/**
 * A programme file has been imported: names, dates, targets or what counts for a strand may be different now.
 *
 * @param at UTC
 */
public record ProgrammeChanged(Instant at) {}
