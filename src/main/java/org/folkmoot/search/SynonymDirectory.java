package org.folkmoot.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The synonyms of all searches, as the table has them: at once on the node that changed one, on others after {@link #KEPT}. */
@Component
class SynonymDirectory {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final LoadingCache<Boolean, Synonyms> kept;

    SynonymDirectory(SynonymGroups groups) {
        kept = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .build(any -> new Synonyms(
                        groups.findAll().stream().map(SynonymGroup::terms).toList()));
    }

    Synonyms all() {
        return kept.get(true);
    }

    void forget() {
        kept.invalidateAll();
    }
}
