package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.folkmoot.testing.Races;
import org.junit.jupiter.api.Test;

class SeldomReadTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void aThousandWhoAskWithinThePauseAreOneReading() {
        var values = new SeldomRead<>(SECOND, key -> readings.incrementAndGet(), now::get);
        for (var i = 0; i < 1000; i++) assertThat(values.of("")).isEqualTo(1);
        now.addAndGet(SECOND.toNanos() - 1);
        assertThat(values.of("")).isEqualTo(1);
        now.addAndGet(1);
        assertThat(values.of("")).isEqualTo(2);
        assertThat(values.of("")).isEqualTo(2);
    }

    @Test
    void whileOneReadsTheOthersGetWhatWasThereAndDoNotWait() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = new AtomicBoolean();
        var values = new SeldomRead<>(
                SECOND,
                key -> {
                    if (slow.get()) {
                        begun.countDown();
                        await(go);
                    }
                    return readings.incrementAndGet();
                },
                now::get);
        values.of("");
        slow.set(true);
        now.addAndGet(SECOND.toNanos());
        try (var threads = Executors.newSingleThreadExecutor()) {
            var reader = threads.submit(() -> values.of(""));
            await(begun);
            for (var i = 0; i < 100; i++) assertThat(values.of("")).isEqualTo(1);
            go.countDown();
            assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void ofSeveralThatAreDueTheOneReadLongestAgoIsReadAndOnlyThatOne() {
        var read = new ArrayList<String>();
        var values = new SeldomRead<>(
                SECOND,
                key -> {
                    read.add(key);
                    return read.size();
                },
                now::get);
        values.of("a");
        now.addAndGet(SECOND.toNanos());
        values.of("b");
        now.addAndGet(SECOND.toNanos() / 2);
        values.of("b");
        values.of("a");
        now.addAndGet(SECOND.toNanos() / 2);
        values.of("b");
        values.of("b");
        assertThat(read).containsExactly("a", "b", "a");
        now.addAndGet(SECOND.toNanos());
        values.of("b");
        assertThat(read).containsExactly("a", "b", "a", "b");
    }

    @Test
    void aReadingThatFailsLeavesWhatWasThereAndIsNotTriedAgainAtOnce() {
        var broken = new AtomicBoolean();
        var values = new SeldomRead<>(
                SECOND,
                key -> {
                    readings.incrementAndGet();
                    if (broken.get()) throw new IllegalStateException("no database");
                    return readings.get();
                },
                now::get);
        values.of("");
        broken.set(true);
        now.addAndGet(SECOND.toNanos());
        for (var i = 0; i < 10; i++) assertThat(values.of("")).isEqualTo(1);
        assertThat(readings).hasValue(2);
        broken.set(false);
        now.addAndGet(SECOND.toNanos());
        assertThat(values.of("")).isEqualTo(3);
    }

    @Test
    void manyThreadsAndKeysAreStillReadOneAfterAnother() throws Exception {
        var pause = Duration.ofMillis(100);
        var values = new SeldomRead<>(
                pause,
                key -> {
                    readings.incrementAndGet();
                    return key;
                },
                System::nanoTime);
        var begun = System.nanoTime();
        var until = begun + Duration.ofSeconds(1).toNanos();
        var works = new ArrayList<Callable<String>>();
        for (var thread = 0; thread < 8; thread++) {
            var key = String.valueOf(thread % 3);
            works.add(() -> {
                while (System.nanoTime() < until) assertThat(values.of(key)).isEqualTo(key);
                return key;
            });
        }
        assertThat(Races.together(works)).allMatch(Races.Outcome::won);
        var atMost = (System.nanoTime() - begun) / pause.toNanos() + 1;
        assertThat(readings.get()).isBetween(4, Math.toIntExact(atMost));
    }

    @Test
    void whatIsForgottenIsReadAnew() {
        var values = new SeldomRead<>(SECOND, key -> readings.incrementAndGet(), now::get);
        values.of("");
        values.forget();
        assertThat(values.of("")).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
