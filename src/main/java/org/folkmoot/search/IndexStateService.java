package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.shared.PortalClock;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators whether a search finds what the database holds. */
@Service
@Transactional(readOnly = true)
public class IndexStateService {

    private final EntityManager entities;
    private final EntityManagerFactory factory;
    private final List<SearchSource> sources;
    private final IndexBacklog backlog;
    private final IndexRuns runs;
    private final PortalClock clock;

    IndexStateService(
            EntityManager entities,
            EntityManagerFactory factory,
            List<SearchSource> sources,
            IndexBacklog backlog,
            IndexRuns runs,
            PortalClock clock) {
        this.entities = entities;
        this.factory = factory;
        this.sources = sources;
        this.backlog = backlog;
        this.runs = runs;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public IndexState state() {
        var kinds = kinds();
        return new IndexState(
                kinds.stream().noneMatch(kind -> kind.indexed() == null),
                backlog.waiting(),
                backlog.oldest().orElse(null),
                outbox().countAbortedEvents(),
                kinds,
                runs.findFirstByOrderByStartedAtDesc()
                        .map(run -> run.shown(clock.instant()))
                        .orElse(null));
    }

    /** Changes that were given up are tried again. @return how many */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int tryFailedAgain() {
        return outbox().reprocessAbortedEvents();
    }

    private List<IndexState.Kind> kinds() {
        var kinds = new ArrayList<IndexState.Kind>();
        for (var kind : SearchKind.values()) {
            var types = sources.stream()
                    .filter(source -> source.kind() == kind)
                    .<Class<?>>map(SearchSource::entity)
                    .toList();
            if (!types.isEmpty()) kinds.add(new IndexState.Kind(kind, held(types), indexed(types)));
        }
        return kinds;
    }

    private long held(List<Class<?>> types) {
        return types.stream()
                .mapToLong(type -> entities.createQuery("select count(e) from " + type.getName() + " e", Long.class)
                        .getSingleResult())
                .sum();
    }

    private @Nullable Long indexed(List<Class<?>> types) {
        try {
            return Search.session(entities)
                    .search(types)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        } catch (SearchException notAnswering) {
            return null;
        }
    }

    private OutboxPollingSearchMapping outbox() {
        return Search.mapping(factory).extension(OutboxPollingExtension.get());
    }
}
