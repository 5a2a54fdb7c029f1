package org.folkmoot.search;

import static org.folkmoot.search.SearchFields.TEXT;
import static org.folkmoot.search.SearchFields.TITLE;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.shared.RichText;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterPlainOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds ideas, inquiries and dialogue sessions by their words, whatever was typed: quotes ask for a phrase, {@code -}
 * excludes a word, {@code *} at a word's end stands for the rest of it. All words must be there; when nothing has them
 * all, some of them will do.
 */
@Service
@Transactional(readOnly = true)
public class SearchService {

    /** Characters of a query that are used; the results say when there were more. */
    public static final int QUERY_MAX = 400;

    /** Further than this nobody pages. */
    static final int DEEPEST = 2000;

    private static final int TITLE_MAX = 1000;
    private static final int EXCERPT = 160;
    private static final Set<SimpleQueryFlag> ALL_WORDS = EnumSet.of(
            SimpleQueryFlag.AND,
            SimpleQueryFlag.OR,
            SimpleQueryFlag.NOT,
            SimpleQueryFlag.PREFIX,
            SimpleQueryFlag.PHRASE,
            SimpleQueryFlag.WHITESPACE);
    private static final Set<SimpleQueryFlag> SOME_WORDS =
            EnumSet.of(SimpleQueryFlag.PREFIX, SimpleQueryFlag.WHITESPACE);

    private final EntityManager entities;
    private final ObjectProvider<SearchSource> sources;

    SearchService(EntityManager entities, ObjectProvider<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /**
     * Only open things. Best first: a word in the title weighs more than one in a name, and that more than one in the text.
     *
     * @param kind null for all kinds
     */
    @PreAuthorize("permitAll")
    public SearchResults find(String query, @Nullable SearchKind kind, Pageable page) {
        var words = words(query);
        var shortened = query.strip().length() > QUERY_MAX;
        var all = sources.stream().toList();
        if (words.isEmpty() || all.isEmpty())
            return new SearchResults(words, shortened, false, Page.empty(page), Map.of());
        var counts = counts(words, all, false);
        var relaxed = counts.isEmpty() && words.indexOf(' ') > 0;
        if (relaxed) counts = counts(words, all, true);
        return new SearchResults(
                words, shortened, relaxed && !counts.isEmpty(), hits(words, relaxed, kind, all, counts, page), counts);
    }

    private Map<SearchKind, Long> counts(String words, List<SearchSource> all, boolean relaxed) {
        var counts = new EnumMap<SearchKind, Long>(SearchKind.class);
        for (var kind : SearchKind.values()) {
            var types = types(all, kind);
            if (types.isEmpty()) continue;
            var names = nameFields(types);
            var count = Search.session(entities)
                    .search(types)
                    .where(f -> matching(f, names, words, relaxed))
                    .fetchTotalHitCount();
            if (count > 0) counts.put(kind, count);
        }
        return counts;
    }

    private Page<SearchHit> hits(
            String words,
            boolean relaxed,
            @Nullable SearchKind kind,
            List<SearchSource> all,
            Map<SearchKind, Long> counts,
            Pageable page) {
        var total = kind == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
        if (total == 0 || page.getOffset() >= Math.min(total, DEEPEST)) return new PageImpl<>(List.of(), page, total);
        var types = types(all, kind);
        var names = nameFields(types);
        var found = Search.session(entities)
                .search(types)
                .select(f -> f.composite()
                        .from(
                                f.entityReference(),
                                f.highlight(TITLE).highlighter(TITLE),
                                f.highlight(TEXT).highlighter(TEXT))
                        .as((thing, title, text) ->
                                hit(source(all, thing.type()), String.valueOf(thing.id()), title, text)))
                .where(f -> matching(f, names, words, relaxed))
                .highlighter(TITLE, h -> marking(h.plain(), TITLE_MAX).numberOfFragments(1))
                .highlighter(TEXT, h -> marking(h.plain(), EXCERPT).numberOfFragments(2))
                .fetchHits((int) page.getOffset(), page.getPageSize());
        return new PageImpl<>(found, page, total);
    }

    private static <S> PredicateFinalStep matching(
            TypedSearchPredicateFactory<S> f, String[] nameFields, String words, boolean relaxed) {
        return f.and(
                f.simpleQueryString()
                        .field(TITLE)
                        .boost(3)
                        .fields(nameFields)
                        .boost(2)
                        .field(TEXT)
                        .matching(words)
                        .flags(relaxed ? SOME_WORDS : ALL_WORDS)
                        .defaultOperator(relaxed ? BooleanOperator.OR : BooleanOperator.AND),
                f.match().field(SearchFields.OPEN).matching(true));
    }

    private static HighlighterPlainOptionsStep marking(HighlighterPlainOptionsStep plain, int size) {
        return plain.tag("<mark>", "</mark>")
                .encoder(HighlighterEncoder.HTML)
                .fragmentSize(size)
                .noMatchSize(size);
    }

    private static SearchSource source(List<SearchSource> sources, Class<?> type) {
        return sources.stream()
                .filter(source -> source.entity().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static SearchHit hit(SearchSource source, String id, List<String> title, List<String> text) {
        return new SearchHit(
                source.kind(),
                source.path(id),
                RichText.clean(String.join(" … ", title)),
                RichText.clean(String.join(" … ", text)));
    }

    private static Collection<Class<?>> types(List<SearchSource> sources, @Nullable SearchKind kind) {
        return sources.stream()
                .filter(source -> kind == null || source.kind() == kind)
                .<Class<?>>map(SearchSource::entity)
                .toList();
    }

    /** Those at least one of these indexes has: asking for any other is an error. */
    private String[] nameFields(Collection<Class<?>> types) {
        var mapping = Search.mapping(entities.getEntityManagerFactory());
        return Stream.of(SearchFields.NAMES, SearchFields.MORE_NAMES)
                .filter(field -> types.stream()
                        .anyMatch(type -> mapping.indexedEntity(type)
                                .indexManager()
                                .descriptor()
                                .field(field)
                                .isPresent()))
                .toArray(String[]::new);
    }

    /** Control characters become spaces; nothing beyond {@link #QUERY_MAX} characters is looked at. */
    private static String words(String query) {
        var start = query.strip();
        var used = start.length() <= QUERY_MAX ? start : start.substring(0, QUERY_MAX);
        return used.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
    }
}
