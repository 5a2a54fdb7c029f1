package org.folkmoot.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.testing.BothDatabases;
import org.folkmoot.testing.OtherProcess;
import org.folkmoot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal is killed in the middle of an import; the next one goes on with it. */
@BothDatabases
class KilledImportTest {

    /** H2 may lose the last half second when it is killed; this many take longer. */
    private static final int ENOUGH = 6_000;

    @TempDir
    Path data;

    @Test
    void whatAKilledPortalWroteStaysAndTheNextOneGoesOnWithNothingTwice() throws Exception {
        var settings = TestDatabase.ofSeveralProcesses(data);
        UUID manager;
        ImportId id;
        try (var doomed = new OtherProcess(ImportToBeKilled.class, settings)) {
            manager = UUID.fromString(
                    doomed.line(line -> line.startsWith("manager ")).substring(8));
            id = new ImportId(UUID.fromString(
                    doomed.line(line -> line.startsWith("import ")).substring(7)));
            doomed.line(line -> line.startsWith("written ") && Integer.parseInt(line.substring(8)) >= ENOUGH);
            doomed.kill();
        }
        try (var portal = SpringApplication.run(FolkmootApplication.class, settings.toArray(String[]::new))) {
            var imports = portal.getBean(SheetImportService.class);
            var people = portal.getBean(TestMembers.class);
            var clock = portal.getBean(PortalClock.class);
            var by = new MemberId(manager);
            var later = clock.instant().plus(ImportProgress.STANDS_STILL_AFTER);
            var stopped =
                    clock.at(later, () -> people.as(by, () -> imports.find(id)).orElseThrow());
            assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
            assertThat(stopped.done()).isPositive().isLessThan(ImportToBeKilled.LINES);
            assertThat(stopped.lastLine()).isEqualTo(stopped.done() + 1);
            assertThat(imported(portal.getBean(JdbcClient.class))).isEqualTo(stopped.done());

            clock.at(
                    later,
                    () -> people.as(by, () -> {
                        imports.start(id);
                        return id;
                    }));
            await().atMost(Duration.ofMinutes(2))
                    .until(() ->
                            people.as(by, () -> imports.find(id)).orElseThrow().state() == ImportState.DONE);
            assertThat(people.as(by, () -> imports.find(id)).orElseThrow().added())
                    .isEqualTo(ImportToBeKilled.LINES);
            assertThat(imported(portal.getBean(JdbcClient.class))).isEqualTo(ImportToBeKilled.LINES);
        }
    }

    private static int imported(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from member where email like 'person%'")
                .query(Integer.class)
                .single();
    }
}
