package org.folkmoot.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The sample on H2, loaded once by a portal of its own, which takes longer than most stories. Who wants it begins with a copy. */
final class LoadedSample {

    static final String PROFILE = "--spring.profiles.active=sample";

    private static @Nullable Path loaded;

    private LoadedSample() {}

    static synchronized void copyTo(Path data) {
        try {
            if (loaded == null) loaded = load();
            FileSystemUtils.copyRecursively(loaded, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path load() throws IOException {
        var data = Files.createTempDirectory("folkmoot-sample-");
        RunningPortal.start(data, Map.of(), PROFILE).close();
        return data;
    }
}
