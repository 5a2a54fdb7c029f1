package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Several writers at once, each with the next event as soon as it has written one. */
final class ReachWriters {

    interface Writing {
        void take(BenchEvent event) throws Exception;
    }

    private ReachWriters() {}

    /** @return seconds until all are written */
    static double seconds(int writers, List<BenchEvent> events, Writing writing) throws Exception {
        var next = new AtomicInteger();
        var works = new ArrayList<Callable<Integer>>();
        for (var writer = 0; writer < writers; writer++)
            works.add(() -> {
                var written = 0;
                for (var i = next.getAndIncrement(); i < events.size(); i = next.getAndIncrement(), written++)
                    writing.take(events.get(i));
                return written;
            });
        try (var threads = Executors.newFixedThreadPool(
                writers, Thread.ofPlatform().name("bench-writer-", 0).factory())) {
            var began = System.nanoTime();
            for (var done : threads.invokeAll(works)) done.get();
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
