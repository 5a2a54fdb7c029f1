package org.folkmoot.browser;

import java.nio.file.Path;
import java.util.Map;
import org.folkmoot.testing.RealMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole portal on a real MariaDB, as it runs in earnest: the sample is loaded there and one story is told on it. */
class MariaDbStoryIT {

    @TempDir
    Path data;

    @Test
    void anIdeaIsAnsweredOnMariaDbToo() {
        var environment = Map.of(
                "FOLKMOOT_DB_URL", RealMariaDb.newDatabase("story"),
                "FOLKMOOT_DB_USER", "root",
                "FOLKMOOT_DB_PASSWORD", "");
        try (var portal = RunningPortal.start(data, environment, "--spring.profiles.active=mariadb,sample")) {
            IdeaStoryIT.tell(portal);
        }
    }
}
