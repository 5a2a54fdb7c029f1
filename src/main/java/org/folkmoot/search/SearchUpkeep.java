package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.folkmoot.programme.ProgrammeChanged;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/** Keeps the index as the database is: after an import of the programme, and anew from nothing when an administrator asks. */
@Service
public class SearchUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(SearchUpkeep.class);
    private static final int CHUNK = 200;
    private static final Duration AT_MOST = Duration.ofHours(2);

    private final EntityManagerFactory entities;
    private final LockProvider locks;
    private final ValueDirectory names;

    SearchUpkeep(EntityManagerFactory entities, LockProvider locks, ValueDirectory names) {
        this.entities = entities;
        this.locks = locks;
        this.names = names;
    }

    /**
     * Makes the index anew, on one node at a time: starts in the background and returns at once; does nothing while another
     * run is under way. Searches find less until it is done, and new index work waits in the outbox.
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void reindex() {
        Thread.ofPlatform().name("search-reindex").daemon().start(() -> {
            if (!run()) LOG.info("The index is being made anew already");
        });
    }

    /**
     * Names of themes and principles stand in the index and may be different now. Everything goes through the outbox once
     * more, so that nothing is missing from a search meanwhile; doing it twice does no harm.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ProgrammeChanged event) {
        names.forget();
        for (var indexed : Search.mapping(entities).allIndexedEntities()) renew(indexed.jpaName(), indexed.javaClass());
    }

    private void renew(String name, Class<?> type) {
        var ids = inTransaction(manager -> manager.createQuery("select id(e) from " + name + " e", Object.class)
                .getResultList());
        for (var from = 0; from < ids.size(); from += CHUNK) {
            var some = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            inTransaction(manager -> {
                var plan = Search.session(manager).indexingPlan();
                var found = manager.createQuery("select e from " + name + " e where id(e) in :ids", type)
                        .setParameter("ids", some)
                        .getResultList();
                found.forEach(plan::addOrUpdate);
                return found.size();
            });
        }
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return entities.callInTransaction(work);
    }

    private boolean run() {
        var lock = locks.lock(new LockConfiguration(Instant.now(), "search-reindex", AT_MOST, Duration.ZERO));
        if (lock.isEmpty()) return false;
        try {
            LOG.info("Making the index anew");
            Search.mapping(entities)
                    .scope(Object.class)
                    .massIndexer()
                    .threadsToLoadObjects(2)
                    .startAndWait();
            LOG.info("The index is made anew");
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            lock.get().unlock();
        }
    }
}
