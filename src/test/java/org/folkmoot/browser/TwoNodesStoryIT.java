package org.folkmoot.browser;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.folkmoot.testing.RealMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one portal on one real MariaDB: who is checked in at one is counted on a page that lies open at the other. */
class TwoNodesStoryIT {

    @TempDir
    Path one;

    @TempDir
    Path other;

    @Test
    void aCheckInOnOneNodeMovesTheNumberInABrowserOnTheOther() {
        var environment = Map.of(
                "FOLKMOOT_DB_URL", RealMariaDb.newDatabase("nodes"),
                "FOLKMOOT_DB_USER", "root",
                "FOLKMOOT_DB_PASSWORD", "",
                "FOLKMOOT_ACCOUNT_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                "FOLKMOOT_MAIL_LINK_KEY", "links of two nodes in a browser test");
        try (var desk = RunningPortal.start(one, environment, "--spring.profiles.active=mariadb,sample");
                var elsewhere = RunningPortal.start(other, environment, "--spring.profiles.active=mariadb")) {
            ConversationStoryIT.checkInSeenElsewhere(desk, elsewhere);
        }
    }
}
