package org.folkmoot.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.folkmoot.shared.FolkmootSettings;

/** A process that has put a file in its place, has no row for it yet, takes in another, and is killed. */
final class FilesToBeKilled {

    private FilesToBeKilled() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) throws IOException {
        var store = new FileStore(new FolkmootSettings(Path.of(arguments[0]), "http://x", ZoneId.of("UTC")));
        var kept = store.receive(new ByteArrayInputStream(TestFiles.pdf()));
        store.keep(kept);
        System.out.println("kept " + kept.sha256());
        store.receive(new Endless());
    }

    /** Says when half of it has come, and then waits. */
    private static final class Endless extends InputStream {

        private int read;

        @Override
        public int read() {
            if (++read == 100_000) {
                System.out.println("half");
                try {
                    Thread.sleep(600_000);
                } catch (InterruptedException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            }
            return 'a';
        }
    }
}
