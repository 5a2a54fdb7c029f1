package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.query.dsl.SearchQuerySelectStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.mapper.orm.search.loading.dsl.SearchLoadingOptionsStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be found, and how its kinds are told apart. */
@Component
class SearchScope {

    private final EntityManager entities;
    private final ObjectProvider<SearchSource> sources;

    SearchScope(EntityManager entities, ObjectProvider<SearchSource> sources) {
        this.entities = entities;
        this.sources = sources;
    }

    /** Of everything there is. */
    SearchQuerySelectStep<NonStaticMetamodelScope, ?, EntityReference, Object, SearchLoadingOptionsStep, ?, ?> query() {
        return Search.session(entities).search(types());
    }

    /** @throws IllegalStateException when no module lends this kind */
    SearchQuerySelectStep<NonStaticMetamodelScope, ?, EntityReference, Object, SearchLoadingOptionsStep, ?, ?> query(
            SearchKind kind) {
        return Search.session(entities)
                .search(sources.stream()
                        .filter(source -> source.kind() == kind)
                        .<Class<?>>map(SearchSource::entity)
                        .toList());
    }

    SearchSource source(Class<?> type) {
        return sources.stream()
                .filter(source -> source.entity().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<Class<?>> types() {
        return sources.stream().<Class<?>>map(SearchSource::entity).toList();
    }
}
