package org.folkmoot.shared;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * Gives a wait for a row that took too long the same exception on both databases, {@link CannotAcquireLockException}:
 * their drivers' own say a timeout of the statement (H2) or nothing at all (MariaDB).
 */
@Component
class LockWaits extends SQLExceptionSubclassTranslator {

    /** H2's LOCK_TIMEOUT_1 and MariaDB's ER_LOCK_WAIT_TIMEOUT. */
    private static final Set<Integer> CODES = Set.of(50200, 1205);

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException thrown) {
        return CODES.contains(thrown.getErrorCode())
                ? new CannotAcquireLockException(buildMessage(task, sql, thrown), thrown)
                : super.doTranslate(task, sql, thrown);
    }
}
