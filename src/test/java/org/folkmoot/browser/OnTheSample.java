package org.folkmoot.browser;

import java.io.IOException;
import java.nio.file.Files;

/** Browser tests that share one running portal with the sample; each changes only what it made or finds for itself. */
abstract class OnTheSample {

    private static RunningPortal portal;

    static synchronized RunningPortal portal() {
        if (portal == null) {
            try {
                portal = RunningPortal.withSample(Files.createTempDirectory("folkmoot-it-"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return portal;
    }
}
