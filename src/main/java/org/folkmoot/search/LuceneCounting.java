package org.folkmoot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In one pass over the index files, whatever is chosen: a third of what the engine's aggregations take (ADR 37). */
@Component
@ConditionalOnProperty(name = Counting.ENGINE, havingValue = "lucene")
class LuceneCounting implements Counting {

    private final SearchScope scope;
    private final LuceneValues places = new LuceneValues(SearchFields.PLACES);
    private final LuceneValues inside = new LuceneValues(SearchFields.INSIDE);

    LuceneCounting(SearchScope scope) {
        this.scope = scope;
    }

    @Override
    public Counts count(Wanted wanted, Filters filters) {
        var fields = filters.reader().insider() ? List.of(places, inside) : List.of(places);
        var tallies = new LuceneTally.Manager(fields, filters.chosen());
        try (var reader = scope.indexReader()) {
            return new IndexSearcher(reader).search(query(wanted, filters), tallies);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Query query(Wanted wanted, Filters filters) {
        var anyChoice = filters.without(filters.chosen().keySet());
        return LuceneMigrationUtils.toLuceneQuery(
                wanted.found(scope.predicates(), anyChoice).toPredicate());
    }
}
