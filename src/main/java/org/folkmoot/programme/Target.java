package org.folkmoot.programme;

import org.jspecify.annotations.Nullable;

/**
 * What a strand must reach.
 *
 * @param number 1 to 1,000,000
 */
public record Target(Measure measure, int number, @Nullable String note) {

    public Target {
        if (number < 1 || number > 1_000_000) throw new IllegalArgumentException("number: 1 to 1,000,000");
    }
}
