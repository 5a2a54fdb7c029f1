package org.folkmoot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token pairs that carry text hold 4.5 : 1 in both colour schemes, edges of controls 3 : 1 (WCAG 2.2). */
class ContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("--fm-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, sheet",
        "ink, tint",
        "ink, estuary-wash",
        "grey, paper",
        "grey, sheet",
        "grey, tint",
        "estuary, paper",
        "estuary, sheet",
        "estuary, tint",
        "estuary, estuary-wash",
        "estuary-deep, paper",
        "on-estuary, estuary",
        "on-estuary, estuary-deep",
        "pink, paper",
        "pink-deep, paper",
        "pink-deep, sheet",
        "pink-deep, pink-wash",
        "marsh, paper",
        "marsh-deep, paper",
        "marsh-deep, sheet",
        "marsh-deep, marsh-wash",
        "on-wheat, wheat"
    })
    void textCanBeReadOnItsGround(String text, String ground) throws IOException {
        for (int scheme = 0; scheme < 2; scheme++)
            assertThat(ratio(text, ground, scheme)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"edge, paper", "edge, sheet", "edge, tint", "estuary, tint", "marsh, tint", "pink, paper"})
    void edgesCanBeSeenOnTheirGround(String edge, String ground) throws IOException {
        for (int scheme = 0; scheme < 2; scheme++)
            assertThat(ratio(edge, ground, scheme)).isGreaterThanOrEqualTo(3);
    }

    private static double ratio(String one, String other, int scheme) throws IOException {
        var a = luminance(tokens().get(one)[scheme]);
        var b = luminance(tokens().get(other)[scheme]);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Map<String, String[]> tokens() throws IOException {
        var tokens = new HashMap<String, String[]>();
        TOKEN.matcher(Files.readString(Path.of("frontend/folkmoot.css")))
                .results()
                .forEach(found -> tokens.put(found.group(1), new String[] {found.group(2), found.group(3)}));
        return tokens;
    }

    private static double luminance(String colour) {
        var channels = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }
}
