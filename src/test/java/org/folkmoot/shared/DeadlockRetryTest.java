package org.folkmoot.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.PortalTest;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions that take the same two rows in opposite order both end well. */
@PortalTest
@BothDatabases
class DeadlockRetryTest {

    @Autowired
    TestMembers people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Test
    void bothAreDoneThoughTheDatabaseEndedOne() throws Exception {
        var ann = people.person(Role.PARTICIPANT).value();
        var ben = people.person(Role.PARTICIPANT).value();
        var runs = new AtomicInteger();
        var bothHoldOne = new CountDownLatch(2);
        var crossing = retried(new Crossing(sql, transaction, runs, bothHoldOne));
        Callable<Boolean> one = () -> crossing.touch(ann, ben);
        Callable<Boolean> other = () -> crossing.touch(ben, ann);
        assertThat(Races.together(List.of(one, other))).allMatch(Races.Outcome::won);
        assertThat(sql.queryForList("select name from member where id in (?, ?)", String.class, ann, ben))
                .containsExactly("xxxx", "xxxx");
        assertThat(runs).hasValue(3);
    }

    @Test
    void whatIsNoDeadlockIsNotRunAgain() {
        var runs = new AtomicInteger();
        var work = retried(new Failing(runs));
        assertThat(catchThrowable(work::run)).hasMessage("no deadlock");
        assertThat(runs).hasValue(1);
    }

    @Test
    void everyTransactionalServiceHasIt() {
        for (var service : context.getBeansWithAnnotation(Transactional.class).values())
            if (AopUtils.getTargetClass(service).getName().startsWith("org.folkmoot."))
                assertThat(((Advised) service).getAdvisors())
                        .as(AopUtils.getTargetClass(service).getSimpleName())
                        .anyMatch(DeadlockRetry.class::isInstance);
    }

    @SuppressWarnings("unchecked")
    private static <T> T retried(T target) {
        var factory = new ProxyFactory(target);
        factory.setProxyTargetClass(true);
        factory.addAdvisor(new DeadlockRetry());
        return (T) factory.getProxy();
    }

    static class Crossing {

        private final JdbcTemplate sql;
        private final TransactionTemplate transaction;
        private final AtomicInteger runs;
        private final CountDownLatch bothHoldOne;

        Crossing(JdbcTemplate sql, TransactionTemplate transaction, AtomicInteger runs, CountDownLatch bothHoldOne) {
            this.sql = sql;
            this.transaction = transaction;
            this.runs = runs;
            this.bothHoldOne = bothHoldOne;
        }

        @Transactional
        boolean touch(UUID first, UUID second) {
            runs.incrementAndGet();
            transaction.executeWithoutResult(status -> {
                lengthen(first);
                bothHoldOne.countDown();
                try {
                    bothHoldOne.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                lengthen(second);
            });
            return true;
        }

        private void lengthen(UUID id) {
            sql.update(
                    "update member set name = concat(case when name like 'x%' then name else '' end, 'xx') where id = ?",
                    id);
        }
    }

    static class Failing {

        private final AtomicInteger runs;

        Failing(AtomicInteger runs) {
            this.runs = runs;
        }

        @Transactional
        void run() {
            runs.incrementAndGet();
            throw new CannotAcquireLockException("no deadlock");
        }
    }
}
