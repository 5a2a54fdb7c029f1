package org.folkmoot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./folkmoot import ideas} as a process of its own: refused while the portal runs, done when it is stopped. */
class OfflineImportIT {

    @TempDir
    Path folder;

    @Test
    void aTableComesInWhileThePortalIsStoppedAndIsReadAfterwards() throws Exception {
        var data = folder.resolve("data");
        var table = Files.writeString(folder.resolve("old.csv"), table(12_000));
        try (var portal = RunningPortal.withSample(data)) {
            assertThat(portal.url("")).isNotEmpty();
            var refused = importing(data, table);
            assertThat(refused.status()).isNotZero();
            assertThat(refused.said()).contains("Another portal is running with this data folder");
        }
        var done = importing(data, table);
        assertThat(done.said())
                .contains("10,000 lines read", "12,001 lines: 12,000 added, 0 were there already, 1 refused.", "Ward");
        assertThat(done.status()).isOne();
        assertThat(Files.readString(folder.resolve("refused.csv"))).contains("12002,Title,");
        assertThat(importing(data, table).said()).contains("0 added, 12,000 were there already");

        try (var again = RunningPortal.start(data, Map.of(), LoadedSample.PROFILE);
                var visitor = Person.visitor(again)) {
            visitor.open("ideas");
            visitor.link("Old idea number 11999").first().click();
            assertThat(visitor.page().locator("h1")).hasText("Old idea number 11999");
            assertThat(visitor.text("typed by a facilitator").first()).isVisible();
        }
    }

    private static String table(int lines) {
        var table = new StringBuilder("Id,Title,Text,Created,Ward\n");
        for (var i = 0; i < lines; i++)
            table.append(i)
                    .append(",Old idea number ")
                    .append(i)
                    .append(",As it was said in number ")
                    .append(i)
                    .append(",,N\n");
        return table.append("x,,Without a title.,,N\n").toString();
    }

    private Ended importing(Path data, Path table) throws Exception {
        var log = folder.resolve("import.log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-jar",
                System.getProperty("folkmoot.jar", "target/folkmoot.jar"),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--folkmoot.data=" + data,
                "--folkmoot.import.file=" + table,
                "--folkmoot.import.as=manager@example.org",
                "--folkmoot.import.report=" + folder.resolve("refused.csv")));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), Files.readString(log));
        } finally {
            process.destroyForcibly();
        }
    }

    private record Ended(int status, String said) {}
}
