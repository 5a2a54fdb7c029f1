package org.folkmoot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A lock between nodes is taken, extended and given back apart from whatever transaction its holder is in. */
@PortalTest
@BothDatabases
class LocksTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Autowired
    LockProvider locks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takingExtendingAndGivingBackCommitNothingOfTheirCallerAndOthersSeeThemAtOnce() {
        transaction.executeWithoutResult(begun -> {
            write("first");
            var lock = locks.lock(named("theirs")).orElseThrow();
            assertThat(free("theirs")).isFalse();
            write("second");
            var extended = lock.extend(LONG, Duration.ZERO).orElseThrow();
            assertThat(free("theirs")).isFalse();
            write("third");
            extended.unlock();
            assertThat(free("theirs")).isTrue();
            assertThat(written()).isEqualTo(3);
            begun.setRollbackOnly();
        });
        assertThat(written()).isZero();
    }

    /** Screens have a sentence for this one. */
    @Test
    void waitingForARowLongerThanTheDatabaseAllowsIsTheSameExceptionOnBothDatabases() {
        locks.lock(named("held")).orElseThrow();
        var mariaDb = TestDatabase.isMariaDb();
        transaction.executeWithoutResult(begun -> {
            waitForTheRow();
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> transaction.executeWithoutResult(other -> {
                                jdbc.sql(mariaDb ? "set innodb_lock_wait_timeout = 1" : "set lock_timeout 300")
                                        .update();
                                try {
                                    waitForTheRow();
                                } finally {
                                    jdbc.sql(
                                                    mariaDb
                                                            ? "set innodb_lock_wait_timeout = default"
                                                            : "set lock_timeout 10000")
                                            .update();
                                }
                            }))
                            .join())
                    .hasCauseInstanceOf(CannotAcquireLockException.class);
            begun.setRollbackOnly();
        });
    }

    private void waitForTheRow() {
        jdbc.sql("select name from shedlock where name = 'held' for update")
                .query(String.class)
                .single();
    }

    private boolean free(String name) {
        return CompletableFuture.supplyAsync(() -> {
                    var lock = locks.lock(named(name));
                    lock.ifPresent(held -> held.unlock());
                    return lock.isPresent();
                })
                .join();
    }

    private static LockConfiguration named(String name) {
        return new LockConfiguration(Instant.now(), name, LONG, Duration.ZERO);
    }

    private void write(String scope) {
        jdbc.sql("insert into engagement_person (person, scope, activities) values ('somebody', ?, 1)")
                .param(scope)
                .update();
    }

    private int written() {
        return jdbc.sql("select count(*) from engagement_person where person = 'somebody'")
                .query(Integer.class)
                .single();
    }
}
