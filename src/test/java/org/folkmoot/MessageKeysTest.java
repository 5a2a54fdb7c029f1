package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every key the code names has words, no key is written twice, and every text is one MessageFormat can read. */
class MessageKeysTest {

    private static final Pattern NAMED =
            Pattern.compile("(?:(?:getTranslation|getMessage|text|tr)\\(\\s*|@Menu\\(.*title = )\"([a-z][\\w.-]+)\"");

    private static final Pattern AUDITED = Pattern.compile("\"([a-z]+\\.audit\\.[a-z][a-z0-9-]*)\"");

    @Test
    void everyKeyInCodeHasWords() throws IOException {
        var known = bundles();
        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = NAMED.matcher(Files.readString(source));
                while (matcher.find())
                    if (matcher.group(1).contains(".")
                            && !matcher.group(1).endsWith(".")
                            && !known.containsKey(matcher.group(1)))
                        missing.add(matcher.group(1) + "  (" + source.getFileName() + ")");
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Wherever they are named: a line keeps its key for years, so the words must stay too. */
    @Test
    void everyLineOfTheAuditLogHasWords() throws IOException {
        var known = bundles();
        var named = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = AUDITED.matcher(Files.readString(source));
                while (matcher.find()) named.add(matcher.group(1));
            }
        }
        assertThat(named).as("lines the code writes").hasSizeGreaterThan(5);
        named.removeIf(known::containsKey);
        assertThat(named).as("audit lines without words").isEmpty();
    }

    @Test
    void everyTextCanBeFormatted() throws IOException {
        bundles()
                .forEach(
                        (key, text) -> new MessageFormat(text.toString(), Locale.UK).format(new Object[] {1, 2, 3, 4}));
    }

    private static Properties bundles() throws IOException {
        var all = new Properties();
        var twice = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.toList()) {
                var one = new Properties();
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    one.load(reader);
                }
                one.forEach((key, text) -> {
                    if (all.put(key, text) != null) twice.add(key.toString());
                });
            }
        }
        assertThat(twice).as("keys in two bundles").isEmpty();
        return all;
    }
}
