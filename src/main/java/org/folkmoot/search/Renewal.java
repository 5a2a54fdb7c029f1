package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.springframework.stereotype.Component;

/**
 * Sends everything through the outbox once more, some at a time, so that a search finds all it found before while the work
 * is done. Doing it twice does no harm.
 */
@Component
class Renewal {

    private static final int CHUNK = 200;

    /** With more waiting, people's own changes would wait behind these. */
    private static final int WAITING_MAX = 2000;

    private static final int PAUSE_MILLISECONDS = 200;
    private static final UUID LEAST = new UUID(0, 0);

    private final EntityManagerFactory entities;
    private final IndexBacklog backlog;

    Renewal(EntityManagerFactory entities, IndexBacklog backlog) {
        this.entities = entities;
        this.backlog = backlog;
    }

    long count() {
        return inTransaction(manager -> types().stream()
                .mapToLong(type -> manager.createQuery("select count(e) from " + type.getName() + " e", Long.class)
                        .getSingleResult())
                .sum());
    }

    /** @param did told after every chunk how many more were sent; 0 while waiting */
    void everything(LongConsumer did) {
        for (var type : types())
            for (var ids = next(type, LEAST); !ids.isEmpty(); ids = next(type, ids.getLast())) {
                await(WAITING_MAX, did);
                did.accept(send(type, ids));
            }
    }

    /** Takes out of the index what the database no longer has. */
    void leftovers(LongConsumer removed) {
        await(0, removed);
        for (var type : types()) {
            var gone = new HashSet<UUID>();
            inTransaction(manager -> {
                try (var scroll = Search.session(manager)
                        .search(type)
                        .selectEntityReference()
                        .where(f -> f.matchAll())
                        .scroll(CHUNK)) {
                    for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next())
                        gone.addAll(missing(manager, type, chunk.hits()));
                }
                return gone.size();
            });
            if (gone.isEmpty()) continue;
            inTransaction(manager -> {
                var plan = Search.session(manager).indexingPlan();
                gone.forEach(id -> plan.purge(type, id, null));
                return gone.size();
            });
            removed.accept(gone.size());
        }
    }

    private static HashSet<UUID> missing(EntityManager manager, Class<?> type, List<EntityReference> found) {
        var ids = new HashSet<UUID>();
        found.forEach(one -> ids.add((UUID) one.id()));
        all(manager.createQuery("select id(e) from " + type.getName() + " e where id(e) in :ids", UUID.class)
                        .setParameter("ids", List.copyOf(ids)))
                .forEach(ids::remove);
        return ids;
    }

    private List<Class<?>> types() {
        return Search.mapping(entities).allIndexedEntities().stream()
                .<Class<?>>map(entity -> entity.javaClass())
                .toList();
    }

    private List<UUID> next(Class<?> type, UUID after) {
        return inTransaction(manager -> all(manager.createQuery(
                        "select id(e) from " + type.getName() + " e where id(e) > :after order by id(e)", UUID.class)
                .setParameter("after", after)
                .setMaxResults(CHUNK)));
    }

    private int send(Class<?> type, List<UUID> ids) {
        return inTransaction(manager -> {
            var plan = Search.session(manager).indexingPlan();
            var found = manager.createQuery("select e from " + type.getName() + " e where id(e) in :ids", type)
                    .setParameter("ids", ids)
                    .getResultList();
            found.forEach(plan::addOrUpdate);
            return ids.size();
        });
    }

    private void await(int waiting, LongConsumer alive) {
        while (backlog.waiting() > waiting) {
            alive.accept(0);
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static <T> List<T> all(TypedQuery<T> query) {
        return query.getResultList();
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return entities.callInTransaction(work);
    }
}
