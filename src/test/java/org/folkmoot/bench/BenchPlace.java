package org.folkmoot.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a bench works: the checkout it measures and a scratch folder of its own under {@code target}.
 *
 * @param home the checkout, absolute
 */
record BenchPlace(Path home) {

    Path scratch() throws IOException {
        return Files.createDirectories(home.resolve("target/bench"));
    }

    Path freshFolder(String name) throws IOException {
        return Files.createTempDirectory(scratch(), name);
    }

    /**
     * Where what took long to make stays for the next run, or null: {@code BENCH_KEEP}.
     *
     * @throws BenchFailedException for a temporary folder: the program that starts the database empties those
     */
    @Nullable
    Path kept() {
        var folder = System.getenv("BENCH_KEEP");
        if (folder == null || folder.isBlank()) return null;
        var kept = Path.of(folder).toAbsolutePath();
        var temporary = System.getProperty("java.io.tmpdir");
        if (kept.startsWith(Path.of(temporary).toAbsolutePath()))
            throw new BenchFailedException("BENCH_KEEP must lie outside " + temporary
                    + ": what is in there is emptied when the database starts again");
        return kept;
    }

    /** A loopback port that was free a moment ago. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
