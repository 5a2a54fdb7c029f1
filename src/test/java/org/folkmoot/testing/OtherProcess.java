package org.folkmoot.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Another Java process with this one's classes, to be killed without warning: what it leaves is what a dead server leaves. */
public final class OtherProcess implements AutoCloseable {

    /** No test needs it for longer; what it should say and never does is waited for no longer than this. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Process process;
    private final BufferedReader out;

    public OtherProcess(Class<?> main, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-Dfolkmoot.test.database=" + System.getProperty("folkmoot.test.database", "h2"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        out = process.inputReader();
        CompletableFuture.delayedExecutor(LIFE.toSeconds(), TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    /** Reads on until it prints a line like that. */
    public String line(Predicate<String> wanted) throws IOException {
        var seen = new ArrayList<String>();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (wanted.test(line)) return line;
            seen.add(line);
        }
        throw new IllegalStateException("It ended before: "
                + String.join("\n", seen.subList(Math.max(0, seen.size() - 40), seen.size())));
    }

    /** As a power cut would: nothing in it gets to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
