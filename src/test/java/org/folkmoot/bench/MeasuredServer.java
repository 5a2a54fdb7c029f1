package org.folkmoot.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server started as a process of its own, with the seconds it took from the command to ready. Closing it stops it. */
final class MeasuredServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final long POLL_MILLIS = 20;
    private static final int LOG_LINES_SHOWN = 40;

    private final Process process;
    private final Thread stopOnExit;
    private final double secondsToReady;

    /**
     * Starts the command and waits until readiness says UP.
     *
     * @param what how the server is called when it fails
     * @param log takes what the server prints
     * @throws BenchFailedException when it ends, or is not ready within 180 s; shows the last lines of its log
     */
    MeasuredServer(String what, List<String> command, int port, Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .keySet()
                .removeIf(name ->
                        name.startsWith("SPRING_") || name.startsWith("FOLKMOOT_") || name.startsWith("SERVER_"));
        var began = System.nanoTime();
        process = builder.start();
        stopOnExit = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stopOnExit);
        try {
            secondsToReady = waitUntilReady(what, port, log, began);
        } catch (BenchFailedException | InterruptedException failed) {
            close();
            throw failed;
        }
    }

    double secondsToReady() {
        return secondsToReady;
    }

    private double waitUntilReady(String what, int port, Path log, long began) throws InterruptedException {
        var readiness = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (true) {
                if (isUp(http, readiness)) return (System.nanoTime() - began) / 1e9;
                if (!process.isAlive()) throw failed(what + " ended with status " + process.exitValue(), log);
                if (System.nanoTime() - began > PATIENCE.toNanos())
                    throw failed(what + " was not ready after " + PATIENCE.toSeconds() + " s", log);
                Thread.sleep(POLL_MILLIS);
            }
        }
    }

    private static boolean isUp(HttpClient http, HttpRequest readiness) throws InterruptedException {
        try {
            var answer = http.send(readiness, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"status\":\"UP\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static BenchFailedException failed(String reason, Path log) {
        try {
            var lines = Files.readAllLines(log);
            var last = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
            return new BenchFailedException(
                    reason + "; the last lines of " + log + ":\n  " + String.join("\n  ", last));
        } catch (IOException unreadable) {
            return new BenchFailedException(reason + ", and its log could not be read: " + log);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        Runtime.getRuntime().removeShutdownHook(stopOnExit);
    }
}
