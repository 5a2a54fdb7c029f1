package org.folkmoot.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements Hibernate sends: on this thread while a piece of work runs, where what other threads do beside it
 * does not count; or by the name of the thread, for what works in the background.
 */
@Component
public class Statements {

    private static final ThreadLocal<long[]> COUNTING = new ThreadLocal<>();
    private static final Map<String, LongAdder> BY_THREAD = new ConcurrentHashMap<>();

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

    /** What each thread has sent since this JVM started, by its name; all portals in it together. */
    public Map<String, Long> byThread() {
        return BY_THREAD.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, sent -> sent.getValue().sum()));
    }

    public long sentBy(String thread) {
        return byThread().getOrDefault(thread, 0L);
    }

    /** Hibernate asks it about each statement; {@link TestDatabase} names it in the settings. */
    public static class Inspector implements StatementInspector {

        @Override
        public String inspect(String sql) {
            var count = COUNTING.get();
            if (count != null) count[0]++;
            BY_THREAD
                    .computeIfAbsent(Thread.currentThread().getName(), first -> new LongAdder())
                    .increment();
            return sql;
        }
    }
}
