package org.folkmoot.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged portal in a process of its own, on a free loopback port. Closing it ends that process. */
public final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;
    private final Path log;

    private RunningPortal(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a portal that has the sample already, on H2, and waits until it is ready. */
    static RunningPortal withSample(Path data, String... more) {
        return withSample(data, Map.of(), more);
    }

    static RunningPortal withSample(Path data, Map<String, String> environment, String... more) {
        LoadedSample.copyTo(data);
        var arguments = new ArrayList<>(List.of(LoadedSample.PROFILE));
        arguments.addAll(List.of(more));
        return start(data, environment, arguments.toArray(String[]::new));
    }

    public static RunningPortal start(Path data, Map<String, String> environment, String... arguments) {
        try {
            Files.createDirectories(data);
            var port = freePort();
            var log = data.resolve("portal-" + port + ".log");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--add-modules",
                    "jdk.incubator.vector",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g",
                    "-jar",
                    System.getProperty("folkmoot.jar", "target/folkmoot.jar"),
                    "--server.port=" + port,
                    "--folkmoot.data=" + data.toAbsolutePath()));
            command.addAll(List.of(arguments));
            if (command.stream().noneMatch(one -> one.startsWith("--folkmoot.base-url")))
                command.add("--folkmoot.base-url=http://localhost:" + port);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var portal = new RunningPortal(builder.start(), port, log);
            Runtime.getRuntime().addShutdownHook(new Thread(portal.process::destroyForcibly));
            portal.awaitReady();
            return portal;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() throws IOException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(url("actuator/health/readiness")))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) throw new IllegalStateException("The portal ended by itself:\n" + log());
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200 && answer.body().contains("UP")) return;
            } catch (IOException notYet) {
                // asked again below
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The portal was not ready after " + PATIENCE + ":\n" + log());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
