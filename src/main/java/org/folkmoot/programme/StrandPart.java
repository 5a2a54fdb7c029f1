package org.folkmoot.programme;

import org.jspecify.annotations.Nullable;

/**
 * A named part of a strand with a cost and target of its own.
 *
 * @param cost thousands of pounds
 */
public record StrandPart(
        String name, @Nullable Integer cost, @Nullable Target target) {}
