package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Seconds from the command to ready. The portal is started as a person starts it, with {@code ./folkmoot run} and nothing
 * left to build; beside it a blank Boot and Vaadin application with the same versions and JVM options. One run starts each
 * of them once, one after the other, so that a slow moment of the machine falls on all.
 */
final class StartBench implements Bench {

    @Override
    public List<Figure> measure(BenchPlace place, int runs) throws Exception {
        var blankJar = BlankApplication.jar(place.home());
        var blank = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        var sample = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        for (var run = 1; run <= runs; run++) {
            System.err.printf("Run %d of %d%n", run, runs);
            blank.add(startBlank(place, blankJar));
            var data = place.freshFolder("data");
            try {
                empty.add(startPortal(place, "empty-first", data.resolve("empty"), "--no-sample"));
                sample.add(startPortal(place, "sample-first", data.resolve("sample")));
                again.add(startPortal(place, "sample-second", data.resolve("sample")));
            } finally {
                BenchPlace.delete(data);
            }
        }
        var blankFigure = Figure.median("start.blank", blank, "s", "blank Boot and Vaadin application");
        var emptyFigure = Figure.median("start.empty.first", empty, "s", "first start without the sample");
        var sampleFigure = Figure.median("start.sample.first", sample, "s", "first start with the sample");
        var againFigure = Figure.median("start.sample.second", again, "s", "second start, data kept");
        return List.of(
                blankFigure,
                emptyFigure,
                sampleFigure,
                againFigure,
                emptyFigure.over(blankFigure, "blank"),
                sampleFigure.over(blankFigure, "blank"),
                againFigure.over(blankFigure, "blank"));
    }

    private static double startBlank(BenchPlace place, Path jar) throws IOException, InterruptedException {
        var port = BenchPlace.freePort();
        return start(place, "blank", BlankApplication.command(place.home(), jar, port), port);
    }

    private static double startPortal(BenchPlace place, String what, Path data, String... options)
            throws IOException, InterruptedException {
        var port = BenchPlace.freePort();
        var command = new ArrayList<>(List.of(
                place.home().resolve("folkmoot").toString(),
                "run",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        command.addAll(Arrays.asList(options));
        return start(place, what, command, port);
    }

    private static double start(BenchPlace place, String what, List<String> command, int port)
            throws IOException, InterruptedException {
        var log = place.scratch().resolve(what + ".log");
        try (var server = new MeasuredServer(what, command, port, log)) {
            System.err.printf("  %-14s %6.2f s%n", what, server.secondsToReady());
            return server.secondsToReady();
        }
    }
}
