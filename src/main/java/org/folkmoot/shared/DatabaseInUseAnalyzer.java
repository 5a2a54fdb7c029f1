package org.folkmoot.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that another portal holds the data folder. Found through META-INF/spring.factories. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int HELD = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        return cause.getErrorCode() == HELD
                ? new FailureAnalysis(
                        "Another portal is running with this data folder.",
                        "Stop it first, or name another folder.",
                        cause)
                : null;
    }
}
