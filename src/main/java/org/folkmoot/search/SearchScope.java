package org.folkmoot.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.mapper.orm.search.loading.dsl.SearchLoadingOptionsStep;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be found, and how its kinds are told apart. */
@Component
class SearchScope {

    private final EntityManager entities;
    private final ObjectProvider<SearchSource> sources;
    private volatile @Nullable Map<Class<?>, SearchSource> byType;
    private volatile org.hibernate.search.mapper.orm.scope.@Nullable SearchScope<?> everything;

    SearchScope(EntityManager entities, ObjectProvider<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /** Of everything there is. */
    SearchQuerySelectStep<NonStaticMetamodelScope, ?, EntityReference, Object, SearchLoadingOptionsStep, ?, ?> query() {
        return Search.session(entities).search(byType().keySet());
    }

    /** @throws IllegalStateException when no module lends this kind */
    SearchQuerySelectStep<NonStaticMetamodelScope, ?, EntityReference, Object, SearchLoadingOptionsStep, ?, ?> query(
            SearchKind kind) {
        return Search.session(entities)
                .search(byType().values().stream()
                        .filter(source -> source.kind() == kind)
                        .<Class<?>>map(SearchSource::entity)
                        .toList());
    }

    /** Of everything there is, for a query of one's own. */
    SearchPredicateFactory predicates() {
        return everything().predicate();
    }

    /** The index files as they are now; close it. Only where Lucene is the search engine. */
    IndexReader indexReader() {
        return everything().extension(LuceneExtension.get()).openIndexReader();
    }

    SearchSource source(Class<?> type) {
        return requireNonNull(byType().get(type), type.getName());
    }

    private org.hibernate.search.mapper.orm.scope.SearchScope<?> everything() {
        var known = everything;
        if (known == null)
            everything =
                    known = Search.mapping(entities.getEntityManagerFactory()).scope(byType().keySet());
        return known;
    }

    /** Asked late, as the modules' beans need search, and kept: every query goes through here. */
    private Map<Class<?>, SearchSource> byType() {
        var known = byType;
        if (known == null)
            byType = known = sources.stream().collect(toUnmodifiableMap(SearchSource::entity, source -> source));
        return known;
    }
}
