package org.folkmoot.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param typed     anything at all; empty finds everything the filters leave
 * @param chosen    values by dimension: one of each dimension's values must fit; unknown values find nothing
 * @param from      from this moment on, or null
 * @param until     before this moment, or null
 * @param literally look for the words as typed, even when they seem misspelt
 */
public record SearchAsk(
        String typed,
        Map<Dimension, Set<String>> chosen,
        @Nullable Instant from,
        @Nullable Instant until,
        SearchOrder order,
        boolean literally) {

    /** Values of one dimension that are used. */
    static final int VALUES_MAX = 50;

    public SearchAsk {
        var copy = new EnumMap<Dimension, Set<String>>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            if (!values.isEmpty())
                copy.put(dimension, Set.copyOf(values.stream().limit(VALUES_MAX).toList()));
        });
        chosen = copy;
    }

    public static SearchAsk words(String typed) {
        return new SearchAsk(typed, Map.of(), null, null, SearchOrder.RELEVANCE, false);
    }

    public SearchAsk only(Dimension dimension, Set<String> values) {
        var other = new EnumMap<Dimension, Set<String>>(Dimension.class);
        other.putAll(chosen);
        other.put(dimension, values);
        return new SearchAsk(typed, other, from, until, order, literally);
    }

    /** The same with this value chosen, or no longer chosen when it was. */
    public SearchAsk toggle(Dimension dimension, String value) {
        var values = new LinkedHashSet<>(chosen.getOrDefault(dimension, Set.of()));
        if (!values.remove(value)) values.add(value);
        return only(dimension, values);
    }

    public SearchAsk ordered(SearchOrder other) {
        return new SearchAsk(typed, chosen, from, until, other, literally);
    }

    public SearchAsk typing(String other) {
        return new SearchAsk(other, chosen, from, until, order, false);
    }

    /** The same with these words in their place, such as those that were used of a text too long. */
    public SearchAsk with(String used) {
        return new SearchAsk(used, chosen, from, until, order, literally);
    }

    public SearchAsk asTyped() {
        return new SearchAsk(typed, chosen, from, until, order, true);
    }

    public SearchAsk between(@Nullable Instant first, @Nullable Instant before) {
        return new SearchAsk(typed, chosen, first, before, order, literally);
    }

    /** The words alone. */
    public SearchAsk unfiltered() {
        return new SearchAsk(typed, Map.of(), null, null, order, literally);
    }

    public boolean filtered() {
        return !chosen.isEmpty() || from != null || until != null;
    }
}
