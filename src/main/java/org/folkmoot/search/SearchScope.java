package org.folkmoot.search;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.mapper.orm.scope.TypedSearchScope;
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
    private volatile @Nullable List<IndexFiles.Index> indexes;
    private volatile @Nullable TypedSearchScope<NonStaticMetamodelScope, Object> everything;

    SearchScope(EntityManager entities, ObjectProvider<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /** Of everything there is. */
    SearchQuerySelectStep<NonStaticMetamodelScope, ?, EntityReference, Object, SearchLoadingOptionsStep, ?, ?> query() {
        return Search.session(entities).search(everything());
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
        org.hibernate.search.mapper.orm.scope.SearchScope<?> untyped = everything();
        return untyped.predicate();
    }

    SearchSortFactory sorts() {
        org.hibernate.search.mapper.orm.scope.SearchScope<?> untyped = everything();
        return untyped.sort();
    }

    /** As they are now. Only where Lucene is the search engine. */
    IndexFiles indexFiles() {
        var known = indexes;
        if (known == null) indexes = known = indexes();
        return new IndexFiles(known);
    }

    private List<IndexFiles.Index> indexes() {
        var mapping = Search.mapping(entities.getEntityManagerFactory());
        return byType().values().stream()
                .sorted(comparing(SearchSource::kind))
                .map(source -> new IndexFiles.Index(
                        source, mapping.scope(source.entity()).extension(LuceneExtension.get())))
                .toList();
    }

    SearchSource source(Class<?> type) {
        return requireNonNull(byType().get(type), type.getName());
    }

    private TypedSearchScope<NonStaticMetamodelScope, Object> everything() {
        var known = everything;
        if (known == null)
            everything = known = Search.mapping(entities.getEntityManagerFactory())
                    .typedScope(NonStaticMetamodelScope.class, byType().keySet());
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
