package org.folkmoot.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/**
 * The folder {@code files} beside the portal's other data: what was accepted lies under its SHA-256, what arrives lies in
 * {@code arriving} until then. No name a person gave ever becomes a path.
 */
@Component
class FileStore {

    private static final int BUFFER = 64 * 1024;
    private static final String SHA_256 = "[0-9a-f]{64}";

    private final Path root;
    private final Path arriving;

    FileStore(FolkmootSettings settings) {
        this.root = settings.data().toAbsolutePath().normalize().resolve("files");
        this.arriving = root.resolve("arriving");
    }

    /** Writes it to disk, counting and hashing what is really there. Leaves nothing behind when it fails. */
    ReceivedFile receive(InputStream from) throws IOException {
        Files.createDirectories(arriving);
        var at = arriving.resolve(UUID.randomUUID().toString());
        try {
            return write(from, at);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(at);
            throw failed;
        }
    }

    private static ReceivedFile write(InputStream from, Path at) throws IOException {
        var digest = sha256();
        var bytes = 0L;
        try (var channel = FileChannel.open(at, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                digest.update(buffer, 0, read);
                var chunk = ByteBuffer.wrap(buffer, 0, read);
                while (chunk.hasRemaining()) channel.write(chunk);
                bytes += read;
            }
            channel.force(true);
        }
        return new ReceivedFile(at, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** In one step: nobody ever finds half a file. The same bytes again just lie there again. */
    void keep(ReceivedFile received) throws IOException {
        var to = path(received.sha256());
        Files.createDirectories(to.getParent());
        Files.move(received.at(), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget(ReceivedFile received) throws IOException {
        Files.deleteIfExists(received.at());
    }

    InputStream open(String sha256) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path(sha256)));
    }

    boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** SHA-256 of what has lain there since before that moment. */
    List<String> keptBefore(Instant moment) throws IOException {
        return filesBefore(root, moment)
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches(SHA_256))
                .toList();
    }

    /** What a process that died left half received. */
    void removeArrivedBefore(Instant moment) throws IOException {
        for (var path : filesBefore(arriving, moment).toList()) Files.deleteIfExists(path);
    }

    private static Stream<Path> filesBefore(Path folder, Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(path -> isOlder(path, moment)).toList().stream();
        }
    }

    private static boolean isOlder(Path path, Instant moment) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(moment);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Path path(String sha256) {
        if (!sha256.matches(SHA_256)) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
