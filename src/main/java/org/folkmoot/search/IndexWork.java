package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Tells the index of a change Hibernate does not see, such as a row updated by SQL; in the transaction that makes it. */
@Component
public class IndexWork {

    private final EntityManager entities;

    IndexWork(EntityManager entities) {
        this.entities = entities;
    }

    public void changed(Class<?> entity, UUID id) {
        Search.session(entities).indexingPlan().addOrUpdate(entities.getReference(entity, id));
    }
}
