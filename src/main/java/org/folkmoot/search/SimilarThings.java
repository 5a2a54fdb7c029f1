package org.folkmoot.search;

import static org.folkmoot.search.SearchFields.TEXT;
import static org.folkmoot.search.SearchFields.TITLE;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what says nearly the same in other words. */
@Service
@Transactional(readOnly = true)
public class SimilarThings {

    private static final int USED = 600;

    private final EntityManager entities;
    private final ObjectProvider<SearchSource> sources;

    SimilarThings(EntityManager entities, ObjectProvider<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /** Ids of open things of this kind, most similar first. @param text a title alone, or title and text */
    @PreAuthorize("permitAll")
    public List<String> to(String text, SearchKind kind, int atMost) {
        var types = sources.stream()
                .filter(source -> source.kind() == kind)
                .<Class<?>>map(SearchSource::entity)
                .toList();
        var used = text.length() <= USED ? text : text.substring(0, USED);
        if (used.isBlank() || types.isEmpty()) return List.of();
        return Search.session(entities)
                .search(types)
                .select(f -> f.entityReference())
                .where(f -> f.and(
                        f.match()
                                .field(TITLE)
                                .boost(3)
                                .field(TEXT)
                                .matching(used)
                                .minimumShouldMatch(m -> m.ifMoreThan(2).thenRequireNumber(2)),
                        f.match().field(SearchFields.OPEN).matching(true)))
                .fetchHits(atMost)
                .stream()
                .map(found -> String.valueOf(found.id()))
                .toList();
    }
}
