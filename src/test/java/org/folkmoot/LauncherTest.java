package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./folkmoot} in a checkout of its own, whose JDK, Maven and browser only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path temp;

    Path home;

    @BeforeEach
    void checkoutInAFolderWithSpaces() throws IOException {
        home = Files.createDirectories(temp.toRealPath().resolve("a checkout"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("src/test/resources/org/folkmoot/bench"));
        Files.copy(
                Path.of("src/test/resources/org/folkmoot/bench/benches.properties"),
                home.resolve("src/test/resources/org/folkmoot/bench/benches.properties"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        script("folkmoot", Files.readString(Path.of("folkmoot")));
        script(
                "mvnw",
                "#!/bin/sh\nprintf 'maven:'; printf ' [%s]' \"$@\"; echo\nmkdir -p target; touch target/folkmoot.jar\n");
        script("jdk/bin/java", "#!/bin/sh\nprintf 'java:'; printf ' [%s]' \"$@\"; echo\n");
        script("jdk/bin/javac", "#!/bin/sh\n");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            walk                              | does not know 'walk'
            run --fast                        | run does not know '--fast'
            run now                           | run does not know 'now'
            run --port                        | --port needs a value
            run --data --no-sample            | --data needs a value
            run --port many                   | --port takes a number from 1 to 65535, not 'many'
            run --port 0                      | --port takes a number from 1 to 65535, not '0'
            run --port 65536                  | --port takes a number from 1 to 65535, not '65536'
            run --data pom.xml                | --data takes a folder
            run --programme pom.xml           | --programme goes with --no-sample
            run --no-sample --programme none  | there is no programme file
            run --address 0.0.0.0             | it listens on this machine only
            import                            | import takes ideas
            import people list.csv            | import takes ideas
            import ideas                      | import needs a file
            import ideas none.csv --as a@b.c  | there is no file
            import ideas pom.xml              | --as names the manager
            import ideas pom.xml --as a@b.c   | there is no portal in
            import ideas pom.xml pom.xml      | import takes one file at a time
            import ideas pom.xml --fast       | import does not know '--fast'
            test everything                   | test hands options to Maven
            bench                             | bench knows these: start
            bench sleep                       | bench knows these: start
            bench start --runs no             | --runs takes a number from 1 to 99, not 'no'
            bench start --often               | bench does not know '--often'
            """)
    void whatItDoesNotKnowGetsOneLineAndStatus2(String words, String answer) throws Exception {
        var asked = folkmoot(words.split(" "));

        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.said())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("folkmoot: ")
                .contains(answer);
    }

    @Test
    void withoutANewEnoughJdkItSaysWhatToInstall() throws Exception {
        script("folkmoot", Files.readString(Path.of("folkmoot")).replace("needs_java=25", "needs_java=999"));

        var asked = folkmoot("run");

        assertThat(asked.status()).isEqualTo(2);
        assertThat(asked.said()).hasSize(1).first().asString().contains("needs a JDK 999 or newer");
    }

    @Test
    void runBuildsOnceAndStartsTheSampleOnLoopback() throws Exception {
        assertThat(folkmoot("run").said()).anyMatch(line -> line.startsWith("maven:") && line.contains("[package]"));

        var second = folkmoot("run");

        assertThat(second.status()).isZero();
        assertThat(second.said())
                .containsExactly(
                        "java: [@%1$s/src/main/jvm.options] [-jar] [%1$s/target/folkmoot.jar] [--server.port=8080] [--server.address=127.0.0.1] [--folkmoot.data=%1$s/data] [--spring.profiles.active=sample]"
                                .formatted(home));
    }

    @Test
    void runBuildsAgainWhenASourceChanged() throws Exception {
        folkmoot("run");
        var source = Files.writeString(home.resolve("src/main/Changed.java"), "class Changed {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(folkmoot("run").said()).anyMatch(line -> line.startsWith("maven:"));
    }

    @Test
    void foldersAndFilesAreMeantFromWhereTheCallerStands() throws Exception {
        var elsewhere = Files.createDirectories(temp.toRealPath().resolve("else where"));
        Files.writeString(elsewhere.resolve("our programme.yaml"), "");
        folkmoot("run");

        var asked = ask(
                elsewhere,
                "run",
                "--no-sample",
                "--programme",
                "our programme.yaml",
                "--data",
                "our data",
                "--port",
                "9000",
                "--address",
                "0.0.0.0");

        assertThat(asked.said().getLast())
                .endsWith(
                        "[--server.port=9000] [--server.address=0.0.0.0] [--folkmoot.data=%1$s/our data] [--folkmoot.programme-file=%1$s/our programme.yaml]"
                                .formatted(elsewhere));
    }

    @Test
    void importStartsThePortalUnseenWithTheTable() throws Exception {
        var elsewhere = Files.createDirectories(temp.toRealPath().resolve("else where"));
        Files.writeString(elsewhere.resolve("old ideas.csv"), "");
        folkmoot("run");

        var asked =
                ask(elsewhere, "import", "ideas", "old ideas.csv", "--as", "m@example.org", "--data", ".", "--check");

        assertThat(asked.said().getLast())
                .contains("[--server.port=0] [--server.address=127.0.0.1]")
                .endsWith(
                        "[--folkmoot.import.file=%1$s/old ideas.csv] [--folkmoot.import.as=m@example.org] [--folkmoot.import.report=%1$s/old ideas.csv.refused.csv] [--folkmoot.import.check=true]"
                                .formatted(elsewhere));
    }

    @Test
    void testHandsItsOptionsAndTheBrowserToMaven() throws Exception {
        var asked = folkmoot("test", "-Dfolkmoot.chromium=/a browser", "-Dtest=SomeTest");

        assertThat(asked.status()).isZero();
        assertThat(asked.said().getLast())
                .isEqualTo("maven: [-B] [-ntp] [-Dfolkmoot.chromium=/a browser] [-Dtest=SomeTest] [verify]");
    }

    @Test
    void helpNamesEveryWord() throws Exception {
        var asked = folkmoot("help");

        assertThat(asked.status()).isZero();
        assertThat(String.join("\n", asked.said()))
                .contains("./folkmoot run", "./folkmoot test", "./folkmoot bench", "--no-sample", "--programme FILE");
    }

    private record Answer(int status, List<String> said) {}

    private Answer folkmoot(String... words) throws IOException, InterruptedException {
        return ask(home, words);
    }

    private Answer ask(Path from, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", home.resolve("folkmoot").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        var process = builder.start();
        var said = process.inputReader().readAllLines();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), said);
    }

    private void script(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
