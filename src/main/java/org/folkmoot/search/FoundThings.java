package org.folkmoot.search;

import java.util.List;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which things have these words, for a list that is read from the database and only narrowed by what was typed. */
@Service
@Transactional(readOnly = true)
public class FoundThings {

    private final SearchScope scope;
    private final SynonymDirectory synonyms;

    FoundThings(SearchScope scope, SynonymDirectory synonyms) {
        this.scope = scope;
        this.synonyms = synonyms;
    }

    /**
     * Ids of things of this kind the reader may see that have all the words, in any of their forms or as a synonym, best
     * first. Nothing typed finds nothing.
     *
     * @throws RefusedException NOT_ANSWERING while the search engine is out of reach
     */
    @PreAuthorize("permitAll")
    public List<String> with(String typed, SearchKind kind, int atMost) {
        var query = TypedQuery.of(typed);
        if (query.empty()) return List.of();
        var wanted = new Wanted(query, synonyms.all(), false);
        var reader = Reader.current();
        var filters = new Filters(SearchAsk.words(typed), reader);
        return IndexCalls.orRefuse(() -> scope
                .query(kind)
                .selectEntityReference()
                .where(f -> f.bool(b -> {
                    Filters.readable(f, b, reader);
                    wanted.ranks(filters).in(f, b);
                }))
                .totalHitCountThreshold(atMost)
                .fetchHits(atMost)
                .stream()
                .map(found -> found.id().toString())
                .toList());
    }
}
