package org.folkmoot.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many found things each value of a dimension has; most first. */
public record Facet(Dimension dimension, List<Value> values) {

    /**
     * @param name  of a theme, a strand and the like; null when {@code value} is a key of the message bundle
     * @param count under everything else that is chosen
     */
    public record Value(String value, @Nullable String name, long count, boolean chosen) {}
}
