package org.folkmoot.search;

import java.util.EnumMap;
import java.util.Map;

/** @param by values of each dimension and how many found things have them, under everything chosen in other dimensions */
record Counts(Map<Dimension, Map<String, Long>> by, long total) {

    Map<SearchKind, Long> kinds() {
        var kinds = new EnumMap<SearchKind, Long>(SearchKind.class);
        by.getOrDefault(Dimension.KIND, Map.of()).forEach((kind, count) -> kinds.put(SearchKind.valueOf(kind), count));
        return kinds;
    }
}
