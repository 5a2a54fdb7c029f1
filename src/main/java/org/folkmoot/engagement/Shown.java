package org.folkmoot.engagement;

import org.jspecify.annotations.Nullable;

/**
 * A figure about people as somebody may see it.
 *
 * @param number null where it is withheld: say "fewer than {@link SmallNumbers#SMALLEST}", or that it is not shown
 */
public record Shown(@Nullable Integer number) {

    public boolean withheld() {
        return number == null;
    }
}
