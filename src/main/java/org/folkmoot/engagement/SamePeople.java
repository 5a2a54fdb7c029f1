package org.folkmoot.engagement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which person each duplicate is counted as. Lines keep the person they were written with, so that it can be undone.
 * Changed under the lock of the figures it changes.
 */
@Component
class SamePeople {

    private final JdbcClient jdbc;

    SamePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Duplicates, with the person each is counted as. */
    Map<UUID, UUID> all() {
        var all = new HashMap<UUID, UUID>();
        jdbc.sql("select member_id, counts_as from engagement_same_person").query(row -> {
            all.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
        return all;
    }

    /** What was said and stands: a duplicate of a duplicate is the person at the end. */
    Map<UUID, UUID> asSaid() {
        var said = new HashMap<UUID, UUID>();
        jdbc.sql("select m.duplicate, m.person from engagement_person_merge m"
                        + " where not exists (select 1 from engagement_person_parting a where a.merge_id = m.id)")
                .query(row -> {
                    said.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        var ends = new HashMap<UUID, UUID>();
        said.forEach((duplicate, person) -> {
            var end = person;
            for (var next = said.get(end); next != null; next = said.get(end)) end = next;
            ends.put(duplicate, end);
        });
        return ends;
    }

    /** {@link KeptSameness#changed} is to follow. */
    void keep(Map<UUID, UUID> countedAs) {
        jdbc.sql("delete from engagement_same_person").update();
        countedAs.forEach((duplicate, person) -> jdbc.sql(
                        "insert into engagement_same_person (member_id, counts_as) values (?, ?)")
                .params(duplicate, person)
                .update());
    }
}
