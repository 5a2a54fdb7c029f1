package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.testing.Statements;

/**
 * The ledger and what it adds up to, on MariaDB and then on H2: recording with eight writers, the real ledger and a bare
 * transaction by turns; a thousand open home pages; a full recount; and reading all strands with few lines and with many.
 * Fails when a figure differs from the count of an independent query, or from what the lines were made for. With a folder in
 * {@code BENCH_KEEP} the large ledger stays there; {@code BENCH_ROWS} gives it another size.
 */
class ReachBench implements Bench {

    private static final int WRITERS = 8;

    private final ReachSizes sizes = sizes();

    ReachSizes sizes() {
        return ReachSizes.USUAL;
    }

    List<ReachStore> stores() {
        return List.of(ReachStore.values());
    }

    @Override
    public List<Figure> measure(BenchPlace place, int runs) throws Exception {
        var kept = place.kept();
        if (kept != null) ReachStore.keepIn(kept);
        var figures = new ArrayList<Figure>();
        for (var store : stores()) {
            System.err.println(store);
            record(store, place, runs, figures);
            read(store, place, runs, figures);
        }
        return figures;
    }

    private static void tell(List<Figure> figures, Figure... fresh) {
        for (var figure : fresh) {
            System.err.println("  " + figure.line());
            figures.add(figure);
        }
    }

    // ---- Recording, and pages that hear of it -------------------------------------------------------

    private void record(ReachStore store, BenchPlace place, int runs, List<Figure> figures) throws Exception {
        var data = place.freshFolder("reach");
        var name = "bench" + System.nanoTime();
        try (var ledger = ReachPortal.start(store.settings(name), data.resolve("ledger"))) {
            store.prepare(ledger.jdbc());
            try (var bare = ReachPortal.start(store.settings(name + "bare"), data.resolve("bare"))) {
                compared(store, ledger, bare, runs, figures);
            }
            if (!store.hasNodes()) {
                new ReachLive(store, ledger, null).measure(sizes, runs, figures);
                return;
            }
            try (var neighbour = ReachPortal.start(store.settings(name), data.resolve("neighbour"))) {
                new ReachLive(store, ledger, neighbour).measure(sizes, runs, figures);
            }
        } finally {
            BenchPlace.delete(data);
        }
    }

    private void compared(ReachStore store, ReachPortal ledger, ReachPortal bare, int runs, List<Figure> figures)
            throws Exception {
        var ofLedger = crowd(ledger);
        var ofBare = crowd(bare);
        var hand = new BareLedger(bare.database(), bare.strands());
        var noon = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(12, ChronoUnit.HOURS);
        var byLedger = new ArrayList<Double>();
        var byHand = new ArrayList<Double>();
        var before = ReachTables.rows(ledger.database());
        check("rows by table at the beginning", before, ReachTables.rows(bare.database()));
        for (var run = 0; run <= runs; run++) {
            var count = run == 0 ? sizes.first() : sizes.events();
            var ledgerPerSecond =
                    count / ReachWriters.seconds(WRITERS, ofLedger.events(run, count, noon), ledger::take);
            var handPerSecond = count / ReachWriters.seconds(WRITERS, ofBare.events(run, count, noon), hand::take);
            if (run == 0) continue;
            System.err.printf("  recorded: %.0f a second, by hand %.0f%n", ledgerPerSecond, handPerSecond);
            byLedger.add(ledgerPerSecond);
            byHand.add(handPerSecond);
        }
        ReachWriters.seconds(
                WRITERS, ofLedger.events(runs, sizes.events(), noon).subList(0, sizes.again()), ledger::take);
        same(ledger, bare, sizes.few() + sizes.first() + runs * sizes.events());
        check(
                "tables with more rows",
                ReachTables.grown(before, ReachTables.rows(ledger.database())),
                ReachTables.grown(before, ReachTables.rows(bare.database())));
        var recorded = Figure.median(store.figure("record"), byLedger, "/s", "recorded by " + WRITERS + " writers");
        var floor = Figure.median(store.figure("record.jdbc"), byHand, "/s", "the same rows by JDBC alone");
        tell(figures, recorded, floor, recorded.over(floor, "jdbc"));
    }

    private BenchCrowd crowd(ReachPortal portal) {
        portal.enter();
        var crowd = new BenchCrowd(portal, sizes.people());
        fill(portal, crowd.bodies(), sizes.few());
        return crowd;
    }

    /** Nothing was lost and nothing doubled: as recounted, as counted by other SQL, and as the other wrote it. */
    private static void same(ReachPortal ledger, ReachPortal bare, int lines) throws Exception {
        for (var portal : List.of(ledger, bare)) {
            check("lines", lines, portal.lines());
            check("differences of the recount", List.of(), portal.recount().differences());
            exact(portal);
        }
        check(
                "the programme's figures",
                Counts.of(bare.overview().programme()),
                Counts.of(ledger.overview().programme()));
    }

    private static void exact(ReachPortal portal) {
        var overview = portal.overview();
        check("the programme", Counts.bySql(portal.database(), null), Counts.of(overview.programme()));
        for (var line : overview.strands())
            check(
                    "strand " + line.strand().number(),
                    Counts.bySql(portal.database(), line.strand()),
                    Counts.of(line.reach()));
    }

    private static void check(String what, Object wanted, Object found) {
        if (!wanted.equals(found))
            throw new BenchFailedException("%s: should be %s and is %s".formatted(what, wanted, found));
    }

    // ---- Few lines and many -----------------------------------------------------------------------

    private void read(ReachStore store, BenchPlace place, int runs, List<Figure> figures) throws Exception {
        var many = sizes.many().applyAsInt(store) / BenchLedger.SEATS * BenchLedger.SEATS;
        var data = place.freshFolder("reach");
        var kept = place.kept();
        var large = kept == null ? data.resolve("many") : kept.resolve(store.figure("many") + "." + word(many));
        var name = "bench" + System.nanoTime();
        try (var small = ReachPortal.start(store.settings(name), data.resolve("few"));
                var big = ReachPortal.start(
                        store.settings(kept == null ? name + "many" : "benchreach" + word(many)), large)) {
            store.prepare(big.jdbc());
            small.enter();
            fill(small, new BenchCrowd(small, 0).bodies(), sizes.few());
            store.analyze(small.jdbc());
            recounted(store, big, large, many, figures);
            compared(store, small, big, many, runs, figures);
        } finally {
            BenchPlace.delete(data);
        }
    }

    /** Makes the lines and counts them for the first time, where that was not done in an earlier run; then as every night. */
    private void recounted(ReachStore store, ReachPortal portal, Path folder, int lines, List<Figure> figures)
            throws IOException {
        var counted = folder.resolve("counted-anew-a-second");
        if (Files.notExists(counted)) {
            portal.enter();
            System.err.printf("  making up %,d lines%n", lines);
            var anew = fill(portal, new BenchCrowd(portal, 0).bodies(), lines);
            store.analyze(portal.jdbc());
            Files.writeString(counted, String.valueOf(anew));
        }
        tell(
                figures,
                new Figure(
                        store.figure("recount.anew." + word(lines)),
                        Double.parseDouble(Files.readString(counted)),
                        "rows/s",
                        "counted for the first time, every figure made anew, " + word(lines)));
        var began = System.nanoTime();
        check("differences of the recount", List.of(), portal.recount().differences());
        tell(
                figures,
                new Figure(
                        store.figure("recount." + word(lines)),
                        lines / seconds(began),
                        "rows/s",
                        "recounted and compared, as every night, " + word(lines)));
    }

    /** @return lines a second of the recount that made all their figures */
    private static double fill(ReachPortal portal, List<BenchBody> bodies, int lines) {
        var there = portal.lines();
        if (there != 0 && there != lines)
            throw new BenchFailedException(
                    "There are lines of a run that did not end; delete the folder that BENCH_KEEP names");
        var made = new BenchLedger(portal.jdbc(), portal.strands(), bodies, lines);
        if (there == 0) made.write();
        check("lines", lines, portal.lines());
        var began = System.nanoTime();
        portal.recount();
        var rate = lines / seconds(began);
        var overview = portal.overview();
        var expected = made.expected();
        check("the programme", expected.programme(), Counts.of(overview.programme()));
        for (var line : overview.strands())
            check(
                    "strand " + line.strand().number(),
                    expected.strands().get(line.strand().number()),
                    Counts.of(line.reach()));
        return rate;
    }

    /** The two by turns, so that whatever else the machine does, it does to both. */
    private void compared(
            ReachStore store, ReachPortal few, ReachPortal many, int lines, int runs, List<Figure> figures) {
        IntStream.range(0, sizes.warmUp()).forEach(time -> List.of(few, many).forEach(ReachPortal::overview));
        var ofFew = new ArrayList<Double>();
        var ofMany = new ArrayList<Double>();
        for (var time = 0; time < runs * sizes.reads(); time++) {
            if (time % 2 == 0) ofFew.add(millis(few));
            ofMany.add(millis(many));
            if (time % 2 == 1) ofFew.add(millis(few));
        }
        var statements = new Statements();
        check("statements", statements.during(few::overview), statements.during(many::overview));
        var small = read(store, sizes.few(), ofFew);
        var big = read(store, lines, ofMany);
        tell(
                figures,
                small,
                big,
                new Figure(
                        store.figure("read.ratio." + word(lines) + "_" + word(sizes.few())),
                        big.value() / small.value(),
                        "x",
                        word(lines) + " ÷ " + word(sizes.few())),
                new Figure(
                        store.figure("read.statements"),
                        statements.during(many::overview),
                        "n",
                        "statements to read them, the same for both"));
    }

    private static Figure read(ReachStore store, int lines, List<Double> millis) {
        return Figure.median(
                store.figure("read." + word(lines)), millis, "ms", "all strands read, " + word(lines) + " lines");
    }

    private static double millis(ReachPortal portal) {
        var began = System.nanoTime();
        portal.overview();
        return seconds(began) * 1e3;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** "10m", "250k" */
    static String word(int lines) {
        if (lines % 1_000_000 == 0) return lines / 1_000_000 + "m";
        return lines % 1000 == 0 ? lines / 1000 + "k" : String.valueOf(lines);
    }
}
