package org.folkmoot.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.folkmoot.browser.HomesInBrowsers;
import org.folkmoot.member.MemberId;
import org.folkmoot.programme.EngagementKind;
import org.folkmoot.shared.Ids;
import org.folkmoot.testing.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Many home pages open on one node, and a few of them in real browsers; people come at this node and at another one by turns,
 * at any moment of a second. How long until the last page has heard, and what the node asks its database meanwhile.
 */
final class ReachLive {

    private static final int BROWSERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReachStore store;
    private final ReachPortal node;
    private final @Nullable ReachPortal neighbour;
    private final Statements statements = new Statements();
    private final Random random = new Random(9);

    /** @param neighbour another node on the same database, or null where there is none */
    ReachLive(ReachStore store, ReachPortal node, @Nullable ReachPortal neighbour) {
        this.store = store;
        this.node = node;
        this.neighbour = neighbour;
    }

    void measure(ReachSizes sizes, int runs, List<Figure> figures) throws Exception {
        var pages = sizes.pages();
        var known = threadsThatAsk(sizes.quiet());
        System.err.printf("  opening %,d home pages%n", pages);
        try (var homes = new OpenHomes(node.context(), node.pages(), pages)) {
            Thread.sleep(Duration.ofSeconds(3)); // the first look, which finds what the pages know already
            var quiet = asked(known, () -> Thread.sleep(sizes.quiet()))
                    / (double) sizes.quiet().toSeconds();
            var here = new ArrayList<Double>();
            var asked = new ArrayList<Double>();
            for (var change = 0; change < runs * sizes.changes(); change++) {
                var people = someMoment();
                asked.add((double) asked(known, () -> here.add(heard(homes, people + 1, node))));
            }
            var fresh = new ArrayList<>(List.of(
                    new Figure(
                            store.figure("live.statements"),
                            quiet,
                            "/s",
                            "statements for %,d open pages, nothing moves".formatted(pages)),
                    Figure.median(
                            store.figure("live.statements.change"),
                            asked,
                            "n",
                            "statements from a change until all have heard"),
                    last(store.figure("live.here"), here, "the last page hears of a change made here")));
            if (neighbour != null) {
                var there = new ArrayList<Double>();
                for (var change = 0; change < runs * sizes.changes(); change++)
                    there.add(heard(homes, someMoment() + 1, neighbour));
                fresh.add(last(store.figure("live.other"), there, "the last page hears of a change on another node"));
            }
            shown(homes, sizes.changes(), fresh);
            for (var figure : fresh) {
                System.err.println("  " + figure.line());
                figures.add(figure);
            }
        }
    }

    /** The same in real browsers, beside the others; a machine without one is told so. */
    private void shown(OpenHomes homes, int changes, List<Figure> figures) throws Exception {
        var browsers = HomesInBrowsers.open(node.address(), BROWSERS);
        if (browsers.isEmpty()) {
            System.err.println("  no browser is installed: none was asked");
            return;
        }
        try (var windows = browsers.get()) {
            var shown = new ArrayList<Double>();
            for (var change = 0; change < changes; change++) {
                var from = neighbour != null && change % 2 == 1 ? neighbour : node;
                var people = someMoment();
                var awaited = homes.await(people + 1);
                var began = System.nanoTime();
                attended(from);
                windows.awaitPeople(people + 1);
                shown.add((System.nanoTime() - began) / 1e9);
                awaited.seconds(PATIENCE);
            }
            figures.add(
                    last(store.figure("live.browsers"), shown, "the last of " + BROWSERS + " real browsers shows it"));
        }
    }

    private static double heard(OpenHomes homes, int people, ReachPortal from) throws InterruptedException {
        var awaited = homes.await(people);
        attended(from);
        return awaited.seconds(PATIENCE);
    }

    /** Waits until all is told, and on to any moment of the second after it. @return people by now */
    private int someMoment() throws InterruptedException {
        Thread.sleep(1200 + random.nextInt(1000));
        return node.overview().programme().people();
    }

    /** Somebody new comes. */
    private static void attended(ReachPortal portal) {
        var id = Ids.next();
        portal.take(new BenchEvent(
                "bench-live:" + id,
                EngagementKind.ATTENDED_EVENT,
                new MemberId(id),
                null,
                1,
                null,
                BenchEvent.session("bench-live"),
                Instant.now()));
    }

    private static Figure last(String name, List<Double> seconds, String says) {
        return new Figure(name, seconds.stream().max(Double::compare).orElseThrow(), "s", says);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Statements meanwhile, but for those of this thread and of threads that ask whether a page is open or not. */
    private long asked(Set<String> known, Work work) throws Exception {
        var before = statements.byThread();
        work.run();
        return since(before).entrySet().stream()
                .filter(sent -> !known.contains(sent.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Set<String> threadsThatAsk(Duration quiet) throws InterruptedException {
        var before = statements.byThread();
        Thread.sleep(quiet);
        var known = new HashSet<>(since(before).keySet());
        known.add(Thread.currentThread().getName());
        return known;
    }

    private Map<String, Long> since(Map<String, Long> before) {
        var since = new HashMap<String, Long>();
        statements.byThread().forEach((thread, sent) -> {
            var fresh = sent - before.getOrDefault(thread, 0L);
            if (fresh > 0) since.put(thread, fresh);
        });
        return since;
    }
}
