package org.folkmoot.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of all values, at most {@link #KEPT} old: indexing a million things must not ask the database a million times. */
@Component
class ValueDirectory {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final ObjectProvider<ValueNames> sources;
    private final LoadingCache<Boolean, Map<Dimension, Map<String, String>>> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(any -> read());

    /** Asked late: Hibernate makes the binder while the tables behind the names are still being mapped. */
    ValueDirectory(ObjectProvider<ValueNames> sources) {
        this.sources = sources;
    }

    @Nullable
    String name(Dimension dimension, String value) {
        return names(dimension).get(value);
    }

    Map<String, String> names(Dimension dimension) {
        return kept.get(true).getOrDefault(dimension, Map.of());
    }

    void forget() {
        kept.invalidateAll();
    }

    private Map<Dimension, Map<String, String>> read() {
        var all = new EnumMap<Dimension, Map<String, String>>(Dimension.class);
        for (var source : sources)
            source.names()
                    .forEach((dimension, names) -> all.computeIfAbsent(dimension, any -> new HashMap<>())
                            .putAll(names));
        return all;
    }
}
