package org.folkmoot.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Runs several pieces of work at the same moment, each on a thread of its own. */
public final class Races {

    /** What came of one piece of work: its value, or what it threw. */
    public record Outcome<T>(T value, Throwable thrown) {
        public boolean won() {
            return thrown == null;
        }
    }

    private Races() {}

    public static <T> List<Outcome<T>> together(List<Callable<T>> works) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var futures = new ArrayList<java.util.concurrent.Future<Outcome<T>>>();
            for (var work : works)
                futures.add(threads.submit(() -> {
                    start.await();
                    try {
                        return new Outcome<>(work.call(), null);
                    } catch (Throwable thrown) {
                        return new Outcome<T>(null, thrown);
                    }
                }));
            start.countDown();
            var outcomes = new ArrayList<Outcome<T>>();
            for (var future : futures) outcomes.add(future.get(60, TimeUnit.SECONDS));
            return outcomes;
        }
    }
}
