package org.folkmoot.shared;

import java.lang.reflect.Method;
import java.sql.SQLException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.core.Ordered;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A transaction that the database ended so that two others need not wait for each other for ever is run again, from the
 * start, so that nobody is told of it. This holds for every transactional method that is not itself part of another's
 * transaction; a wait that took too long is no deadlock and is not tried again.
 */
class DeadlockRetry extends DefaultPointcutAdvisor {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlockRetry.class);
    private static final int TRIES = 5;

    /** SQL:2023 class 40, "transaction rollback": MariaDB and H2 both report a deadlock so. */
    private static final String ROLLED_BACK = "40001";

    DeadlockRetry() {
        super(new PortalTransactions(), (MethodInterceptor) DeadlockRetry::run);
        setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    }

    private static @Nullable Object run(MethodInvocation work) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return work.proceed();
        for (var tried = 1; ; tried++)
            try {
                return ((ProxyMethodInvocation) work).invocableClone().proceed();
            } catch (PessimisticLockingFailureException lost) {
                if (tried == TRIES || !deadlock(lost)) throw lost;
                LOG.debug("{} met a deadlock and is run again", work.getMethod().getName());
            }
    }

    private static boolean deadlock(Throwable thrown) {
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && ROLLED_BACK.equals(sql.getSQLState())) return true;
        return false;
    }

    private static class PortalTransactions extends StaticMethodMatcherPointcut {

        private final AnnotationTransactionAttributeSource transactions =
                new AnnotationTransactionAttributeSource(false);

        PortalTransactions() {
            setClassFilter(type -> type.getName().startsWith("org.folkmoot."));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return transactions.hasTransactionAttribute(method, type);
        }
    }
}
