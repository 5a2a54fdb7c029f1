package org.folkmoot.openfigures;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One figure as a small picture: words, then the number. As wide as they are: each text is told its width, so that it fits
 * whichever font a reader has.
 */
final class Badge {

    static final int HEIGHT = 28;

    private static final int SIZE = 13;
    private static final int SIDE = 10;
    private static final int BASE = 19;
    private static final String FONT = "Arial, Helvetica, sans-serif";
    private static final String LIGHT =
            ".words{fill:#0b5563}.on{fill:#ffffff}.ground{fill:#fbf8f3;stroke:#857e73}.number{fill:#1d2a30}";
    private static final String DARK =
            ".words{fill:#6fb7c2}.on{fill:#10181b}.ground{fill:#1b2226;stroke:#748085}.number{fill:#e9ece8}";

    private Badge() {}

    /** @param title what the picture says, for those who do not see it */
    static byte[] of(String title, String words, String number, Look look) {
        var left = 2 * SIDE + TextWidth.of(words, SIZE, false);
        var right = 2 * SIDE + TextWidth.of(number, SIZE, true);
        var width = left + right;
        var bytes = new ByteArrayOutputStream();
        try {
            var svg = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            svg.writeStartElement("svg");
            svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes(svg, "width", width, "height", HEIGHT, "viewBox", "0 0 " + width + " " + HEIGHT);
            attributes(svg, "role", "img", "aria-labelledby", "title");
            attributes(svg, "font-family", FONT, "font-size", SIZE);
            element(svg, "title", title, "id", "title");
            element(svg, "style", style(look));
            rectangle(svg, "ground", width);
            svg.writeEmptyElement("path");
            attributes(
                    svg,
                    "class",
                    "words",
                    "d",
                    "M4 0h" + (left - 4) + "v" + HEIGHT + "h-" + (left - 4) + "a4 4 0 0 1-4-4v-" + (HEIGHT - 8)
                            + "a4 4 0 0 1 4-4z");
            text(svg, "on", words, SIDE, left - 2 * SIDE, "normal");
            text(svg, "number", number, left + SIDE, right - 2 * SIDE, "bold");
            svg.writeEndElement();
            svg.flush();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** What a browser may do with it: colour it by this one style, and nothing else. */
    static String policy(Look look) {
        return "default-src 'none'; style-src '" + hash(style(look)) + "'; frame-ancestors 'none'";
    }

    /** As a content security policy names a style. */
    static String hash(String style) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String style(Look look) {
        return switch (look) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case AUTO -> LIGHT + "@media (prefers-color-scheme:dark){" + DARK + "}";
        };
    }

    private static void rectangle(XMLStreamWriter svg, String kind, int width) throws XMLStreamException {
        svg.writeEmptyElement("rect");
        attributes(svg, "class", kind, "x", "0.5", "y", "0.5", "width", width - 1, "height", HEIGHT - 1, "rx", 4);
    }

    private static void text(XMLStreamWriter svg, String kind, String words, int x, int width, String weight)
            throws XMLStreamException {
        element(
                svg,
                "text",
                words,
                "class",
                kind,
                "x",
                x,
                "y",
                BASE,
                "textLength",
                width,
                "lengthAdjust",
                "spacingAndGlyphs",
                "font-weight",
                weight,
                "aria-hidden",
                "true");
    }

    private static void element(XMLStreamWriter svg, String name, String words, Object... pairs)
            throws XMLStreamException {
        svg.writeStartElement(name);
        attributes(svg, pairs);
        svg.writeCharacters(words);
        svg.writeEndElement();
    }

    private static void attributes(XMLStreamWriter svg, Object... pairs) throws XMLStreamException {
        for (var at = 0; at < pairs.length; at += 2)
            svg.writeAttribute(String.valueOf(pairs[at]), String.valueOf(pairs[at + 1]));
    }
}
