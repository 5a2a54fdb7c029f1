package org.folkmoot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.folkmoot.testing.Emptied;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The index, for tests: empty before each one, and {@link #awaitUpToDate()} before a test looks for what it saved. */
@Component
public class SearchIndex implements Emptied {

    private final EntityManagerFactory entities;
    private final JdbcClient jdbc;
    private final ValueDirectory names;
    private final SynonymDirectory synonyms;
    private final IndexBacklog backlog;

    SearchIndex(
            EntityManagerFactory entities,
            JdbcClient jdbc,
            ValueDirectory names,
            SynonymDirectory synonyms,
            IndexBacklog backlog) {
        this.backlog = backlog;
        this.entities = entities;
        this.jdbc = jdbc;
        this.names = names;
        this.synonyms = synonyms;
    }

    @Override
    public void empty() {
        names.forget();
        synonyms.forget();
        backlog.forget();
        var mapping = Search.mapping(entities);
        if (mapping.allIndexedEntities().isEmpty()) return;
        if (waiting() > 0) awaitUpToDate();
        var workspace = mapping.scope(Object.class).workspace();
        workspace.purge();
        workspace.refresh();
    }

    /** Waits until the index has taken everything that was committed, and no import is making it anew. */
    public void awaitUpToDate() {
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() ->
                        assertThat(waiting()).as("index work in the outbox").isZero());
        Search.mapping(entities).scope(Object.class).workspace().refresh();
        names.forget();
    }

    private int waiting() {
        return jdbc.sql("""
                        select (select count(*) from hsearch_outbox_event)
                             + (select count(*) from EVENT_PUBLICATION where listener_id like '%SearchUpkeep%')
                             + (select count(*) from search_run where ended_at is null)""").query(Integer.class).single();
    }
}
