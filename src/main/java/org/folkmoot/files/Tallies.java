package org.folkmoot.files;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sums that must hold however many upload at once: a person's bytes, a thing's files. Each is one row, changed by one
 * statement that looks and adds; it stays locked until the transaction ends.
 */
@Component
class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the row if need be and locks it; also used on a file's bytes alone, against the job that removes orphans. */
    void hold(String key) {
        jdbc.sql("insert into file_tally (tally_key, used) values (?, 0) on duplicate key update used = used")
                .param(key)
                .update();
    }

    /** @return false, and nothing changed, when the sum would be more than {@code most} */
    boolean add(String key, long amount, long most) {
        hold(key);
        return jdbc.sql("update file_tally set used = used + ? where tally_key = ? and used + ? <= ?")
                        .params(amount, key, amount, most)
                        .update()
                == 1;
    }

    void subtract(String key, long amount) {
        jdbc.sql("update file_tally set used = used - ? where tally_key = ?")
                .params(amount, key)
                .update();
    }

    long used(String key) {
        return Objects.requireNonNull(jdbc.sql("select coalesce(max(used), 0) from file_tally where tally_key = ?")
                .param(key)
                .query(Long.class)
                .single());
    }

    void drop(String key) {
        jdbc.sql("delete from file_tally where tally_key = ?").param(key).update();
    }
}
