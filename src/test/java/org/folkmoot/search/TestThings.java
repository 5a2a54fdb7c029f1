package org.folkmoot.search;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Things to find, for tests of search and its screen. */
@Component
public class TestThings implements SearchSource {

    private final ObjectProvider<EntityManager> entities;
    private final ObjectProvider<TransactionTemplate> transaction;
    private final ObjectProvider<SearchIndex> index;

    TestThings(
            ObjectProvider<EntityManager> entities,
            ObjectProvider<TransactionTemplate> transaction,
            ObjectProvider<SearchIndex> index) {
        this.entities = entities;
        this.transaction = transaction;
        this.index = index;
    }

    /** Saved and in the index. */
    public UUID save(String title, String wording) {
        return save(title, wording, null, true);
    }

    /** Saved, and in the index some time later. */
    UUID saveUnindexed(String title, String wording) {
        return persist(new TestThing(title, wording, null, true));
    }

    UUID save(String title, String wording, UUID theme, boolean opened) {
        var id = persist(new TestThing(title, wording, theme, opened));
        index.getObject().awaitUpToDate();
        return id;
    }

    private UUID persist(TestThing thing) {
        transaction
                .getObject()
                .executeWithoutResult(status -> entities.getObject().persist(thing));
        return thing.id();
    }

    @Override
    public SearchKind kind() {
        return SearchKind.SESSION;
    }

    @Override
    public Class<?> entity() {
        return TestThing.class;
    }

    @Override
    public String path(String id) {
        return "things/" + id;
    }
}
