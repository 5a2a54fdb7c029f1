package org.folkmoot.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.search.SearchEngine.Look;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds everything the portal holds by its words, whatever was typed ({@link TypedQuery}). All words must be there, in any
 * of their forms or as a synonym; words that nothing has are taken for misspelt; when nothing has all words, half of them
 * will do. Only what the person asking may read is found, counted or suggested.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class SearchService {

    /** Characters of a query that are used; the results say when there were more. */
    public static final int QUERY_MAX = TypedQuery.MAX;

    /** Further than this nobody pages. */
    public static final int DEEPEST = 2000;

    /** With so few hits it is worth asking whether a word is misspelt. */
    private static final int FEW = 3;

    private final SearchEngine engine;
    private final Facets facets;
    private final Hits hits;
    private final Spelling spelling;
    private final SynonymDirectory synonyms;
    private final IndexBacklog backlog;

    SearchService(
            SearchEngine engine,
            Facets facets,
            Hits hits,
            Spelling spelling,
            SynonymDirectory synonyms,
            IndexBacklog backlog) {
        this.backlog = backlog;
        this.engine = engine;
        this.facets = facets;
        this.hits = hits;
        this.spelling = spelling;
        this.synonyms = synonyms;
    }

    /** @param kind null for all kinds */
    @PreAuthorize("permitAll")
    public SearchResults find(String query, @Nullable SearchKind kind, Pageable page) {
        var ask = SearchAsk.words(query);
        return find(kind == null ? ask : ask.only(Dimension.KIND, Set.of(kind.name())), page);
    }

    /** @throws RefusedException NOT_ANSWERING while the search engine is out of reach */
    @PreAuthorize("permitAll")
    public SearchResults find(SearchAsk ask, Pageable page) {
        return find(ask, Reader.current(), page);
    }

    /** For somebody who is not here: what this person would find now. @param roles as in {@code hasRole} */
    @PreAuthorize("hasRole('SYSTEM')")
    public SearchResults findFor(Set<String> roles, SearchAsk ask, Pageable page) {
        return find(ask, Reader.withRoles(roles), page);
    }

    private SearchResults find(SearchAsk ask, Reader reader, Pageable page) {
        return IndexCalls.orRefuse(() -> found(ask, reader, page));
    }

    private SearchResults found(SearchAsk ask, Reader reader, Pageable page) {
        var query = TypedQuery.of(ask.typed());
        if (query.empty() && (!query.text().isEmpty() || !ask.filtered())) return SearchResults.nothing(query);
        try (var look = engine.look(reader)) {
            return found(query, ask, new Filters(ask, reader), look, page);
        }
    }

    private SearchResults found(TypedQuery query, SearchAsk ask, Filters filters, Look look, Pageable page) {
        var wanted = new Wanted(query, synonyms.all(), false);
        var counts = look.count(wanted, filters);
        if (counts.total() == 0 && !ask.literally()) {
            var instead = spelling.corrections(query, look);
            if (!instead.isEmpty()) {
                wanted = new Wanted(query.with(instead), synonyms.all(), false);
                counts = look.count(wanted, filters);
            }
        }
        var corrected = wanted.query() == query ? null : wanted.query().asTyped();
        var relaxed = counts.total() == 0 && wanted.query().words().size() > 1;
        if (relaxed) {
            wanted = new Wanted(wanted.query(), synonyms.all(), true);
            counts = look.count(wanted, filters);
        }
        var something = counts.total() > 0;
        return new SearchResults(
                query.text(),
                query.shortened(),
                relaxed && something,
                something ? corrected : null,
                perhaps(query, look, ask, counts.total(), corrected),
                new PageImpl<>(hits(look, wanted, filters, counts.total(), page), page, counts.total()),
                counts.kinds(),
                facets.of(counts, ask.chosen()),
                backlog.late().orElse(null));
    }

    private List<SearchHit> hits(Look look, Wanted wanted, Filters filters, long total, Pageable page) {
        if (page.getOffset() >= Math.min(total, DEEPEST)) return List.of();
        return hits.page(look, wanted, filters, page);
    }

    private @Nullable String perhaps(
            TypedQuery query, Look look, SearchAsk ask, long total, @Nullable String corrected) {
        if (total == 0 || total >= FEW || corrected != null || ask.literally() || ask.filtered()) return null;
        Map<String, String> instead = spelling.likelier(query, look);
        return instead.isEmpty() ? null : query.with(instead).asTyped();
    }
}
