package org.folkmoot.testing;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.stereotype.Component;

/** Counts the SQL statements Hibernate sends on this thread while a piece of work runs; what other threads do beside it does not count. */
@Component
public class Statements {

    private static final ThreadLocal<long[]> COUNTING = new ThreadLocal<>();

    public long during(Runnable work) {
        var count = new long[1];
        COUNTING.set(count);
        try {
            work.run();
        } finally {
            COUNTING.remove();
        }
        return count[0];
    }

    /** Hibernate asks it about each statement; {@link TestDatabase} names it in the settings. */
    public static class Inspector implements StatementInspector {

        @Override
        public String inspect(String sql) {
            var count = COUNTING.get();
            if (count != null) count[0]++;
            return sql;
        }
    }
}
