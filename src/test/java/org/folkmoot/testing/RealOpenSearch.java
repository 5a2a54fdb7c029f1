package org.folkmoot.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * One real OpenSearch 3.4 a JVM, in a process of its own on loopback, from Maven's jars ({@code src/test/opensearch}). It can
 * be stopped and started again with what it holds.
 */
public final class RealOpenSearch {

    private static final Path JARS = Path.of("target/opensearch-jars");
    private static final Duration START = Duration.ofMinutes(2);

    /** The runner takes no port above this one. */
    private static final int LAST_PORT = 9298;

    private static final int FIRST_PORT = 9211;

    private static Path data;
    private static int port;
    private static Process process;

    private RealOpenSearch() {}

    /** Started on first use. @return host and port */
    public static synchronized String hosts() {
        if (data == null) {
            fetchJars();
            data = temporaryFolder();
            port = freePort();
            Runtime.getRuntime().addShutdownHook(new Thread(RealOpenSearch::stop));
            start();
        }
        return "127.0.0.1:" + port;
    }

    public static synchronized void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms256m",
                            "-Xmx512m",
                            "-cp",
                            JARS.toAbsolutePath() + "/*",
                            "org.codelibs.opensearch.runner.OpenSearchRunner",
                            "-basePath",
                            data.toString(),
                            "-numOfNode",
                            "1",
                            "-baseHttpPort",
                            String.valueOf(port - 1))
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("opensearch.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("OpenSearch did not start", e);
        }
        awaitAnswer();
    }

    public static synchronized void stop() {
        if (process == null) return;
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private static void awaitAnswer() {
        var until = System.nanoTime() + START.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=5s"))
                    .timeout(Duration.ofSeconds(6))
                    .build();
            while (System.nanoTime() < until && process.isAlive()) {
                try {
                    if (client.send(health, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) return;
                } catch (IOException notYet) {
                    Thread.sleep(300);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("OpenSearch did not answer; its log: " + data.resolve("opensearch.log"));
    }

    private static void fetchJars() {
        if (Files.isDirectory(JARS)) return;
        var fetched = JARS.resolveSibling(
                JARS.getFileName() + "-" + ProcessHandle.current().pid());
        if (!maven(fetched, List.of("-o")) && !maven(fetched, List.of()))
            throw new IllegalStateException("OpenSearch's jars could not be fetched: src/test/opensearch/pom.xml");
        try {
            Files.move(fetched, JARS);
        } catch (IOException e) {
            if (!Files.isDirectory(JARS)) throw new IllegalStateException(e);
        }
    }

    /** Into a folder of its own: another test process may look for them at the same time. */
    private static boolean maven(Path into, List<String> options) {
        var command = new java.util.ArrayList<>(List.of("./mvnw", "-q", "-B", "-f", "src/test/opensearch/pom.xml"));
        command.addAll(options);
        command.addAll(Arrays.asList("dependency:copy-dependencies", "-DoutputDirectory=" + into.toAbsolutePath()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("folkmoot-opensearch");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looked for from anywhere in the range: another test process may look at the same time. */
    private static int freePort() {
        var ports = LAST_PORT - FIRST_PORT + 1;
        var begin = ThreadLocalRandom.current().nextInt(ports);
        for (var i = 0; i < ports; i++) {
            var candidate = FIRST_PORT + (begin + i) % ports;
            try (var socket = new ServerSocket(candidate)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
        throw new IllegalStateException("no free port for OpenSearch");
    }
}
