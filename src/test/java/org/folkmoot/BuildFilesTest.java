package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the build files and the pages about them say twice must agree. */
class BuildFilesTest {

    @Test
    void everyDependencyIsExplained() throws IOException {
        var explained = read("docs/dependencies.md");

        var dependencies =
                found("<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>", "pom.xml");

        assertThat(dependencies).isNotEmpty().allSatisfy(artifact -> {
            if (!artifact.endsWith("-bom")) assertThat(explained).contains("`" + artifact + "`");
        });
    }

    @Test
    void ciCallsTheTestCommandOfTheReadme() throws IOException {
        assertThat(read("README.md")).contains("\n    ./folkmoot test\n");
        assertThat(read(".ci/run").lines().toList().getLast()).endsWith("exec ./folkmoot test");
        assertThat(read(".github/workflows/ci.yml")).contains("- run: bash .ci/run");
    }

    @Test
    void testsRunWithTheModuleOptionsOfThePortal() throws IOException {
        var portal = read("src/main/jvm.options")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        var tests = found("<java.module-options>([^<]+)<", "pom.xml").getFirst();

        assertThat(portal).contains(Pattern.compile(" (?=--)").split(tests));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker/compose.yaml", "docker/compose.opensearch.yaml"})
    void composeFilesHoldNoSecret(String file) throws IOException {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose = new Yaml().load(read(file));

        for (var service : compose.get("services").values()) {
            service.getOrDefault("environment", Map.of()).forEach((name, value) -> {
                if (name.endsWith("_PASSWORD") && !name.startsWith("MARIADB_RANDOM") && value != null) {
                    assertThat(value.toString()).as(name).matches("\\$\\{\\w+:\\?.+}");
                }
            });
        }
    }

    @Test
    void pagesLinkOnlyToWhatIsThere() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var pages = Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .toList();
            for (var page : pages) {
                for (var link : found("]\\((?!https?:|#|mailto:)([^)#\\s]+)", page.toString())) {
                    assertThat(page.resolveSibling(link)).as("link in " + page).exists();
                }
            }
        }
    }

    private static List<String> found(String pattern, String file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
