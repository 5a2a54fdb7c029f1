package org.folkmoot.engagement;

import org.folkmoot.programme.StrandSummary;
import org.jspecify.annotations.Nullable;

/**
 * How far one strand is.
 *
 * @param pace null where the strand states no target: say so, never 0 %
 */
public record StrandReach(
        StrandSummary strand, Reach reach, @Nullable Pace pace) {}
