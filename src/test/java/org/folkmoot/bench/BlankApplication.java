package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What starting costs before the portal adds anything: {@code src/bench/blank}, built with the portal's own versions. */
final class BlankApplication {

    private BlankApplication() {}

    /** The built jar; built again only when a version or a source changed. */
    static Path jar(Path home) throws IOException, InterruptedException {
        var portalPom = Files.readString(home.resolve("pom.xml"));
        var boot = first(portalPom, "<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>([^<]+)<");
        var vaadin = first(portalPom, "<vaadin.version>([^<]+)<");
        var jar = home.resolve("target/bench-blank/blank-%s-%s.jar".formatted(boot, vaadin));
        if (isFresh(jar, home.resolve("src/bench/blank"))) return jar;

        System.err.println("Building the blank application");
        var log = Files.createDirectories(home.resolve("target/bench")).resolve("blank-build.log");
        var build = new ProcessBuilder(
                        home.resolve("mvnw").toString(),
                        "-B",
                        "-ntp",
                        "-f",
                        home.resolve("src/bench/blank/pom.xml").toString(),
                        "-Dspring-boot.version=" + boot,
                        "-Dvaadin.version=" + vaadin,
                        "package")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (build.waitFor() != 0)
            throw new BenchFailedException("the blank application could not be built; see " + log);
        return jar;
    }

    private static boolean isFresh(Path jar, Path sources) throws IOException {
        if (!Files.exists(jar)) return false;
        var made = Files.getLastModifiedTime(jar);
        try (var files = Files.walk(sources)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(made) > 0) return false;
            }
        }
        return true;
    }

    static List<String> command(Path home, Path jar, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve("src/main/jvm.options"),
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1");
    }

    private static String first(String text, String pattern) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) throw new BenchFailedException("pom.xml names no version where it was expected: " + pattern);
        return match.group(1);
    }
}
