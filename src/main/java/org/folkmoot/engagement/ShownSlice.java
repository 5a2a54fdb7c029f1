package org.folkmoot.engagement;

import org.jspecify.annotations.Nullable;

/**
 * A {@link ReachSlice} as somebody may see it.
 *
 * @param reach null where it is withheld, with every figure of it
 */
public record ShownSlice(
        SliceKind kind, String key, String name, @Nullable Reach reach) {

    public boolean withheld() {
        return reach == null;
    }
}
