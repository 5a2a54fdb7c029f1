package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BadgeTest {

    @ParameterizedTest
    @EnumSource(Look.class)
    void itSaysInWordsWhatItShows(Look look) throws Exception {
        var svg = read(Badge.of("Moot & <Co>: 460 people have taken part", "people have taken part", "460", look));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title");
        var title = element(svg, "title", 0);
        assertThat(title.getAttribute("id")).isEqualTo("title");
        assertThat(title.getTextContent()).isEqualTo("Moot & <Co>: 460 people have taken part");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void itsStyleIsTheOneItsPolicyNames(Look look) throws Exception {
        var style = element(read(Badge.of("t", "w", "1", look)), "style", 0).getTextContent();
        assertThat(Badge.policy(look))
                .contains("style-src '" + Badge.hash(style) + "'")
                .doesNotContain("unsafe");
        assertThat(style.contains("prefers-color-scheme")).isEqualTo(look == Look.AUTO);
    }

    /** "123" in UTF-8, worked out elsewhere. */
    @Test
    void aHashIsWrittenAsAPolicyWritesIt() {
        assertThat(Badge.hash("123")).isEqualTo("sha256-pmWkWSBCL51Bfkhn79xPuKBKHz//H6B+mY6G9/eieuM=");
    }

    @Test
    void itIsAsWideAsItsWords() throws Exception {
        var few = read(Badge.of("t", "sectors", "6 of 6", Look.AUTO));
        var many = read(Badge.of("t", "people have taken part", "12,345", Look.AUTO));
        assertThat(width(few.getDocumentElement())).isLessThan(width(many.getDocumentElement()));
        for (var svg : new Document[] {few, many}) {
            var words = element(svg, "text", 0);
            var number = element(svg, "text", 1);
            assertThat(at(words, "x") + at(words, "textLength")).isLessThan(at(number, "x"));
            assertThat(at(number, "x") + at(number, "textLength") + 10).isEqualTo(width(svg.getDocumentElement()));
        }
    }

    @Test
    void letterWidthsAreThoseOfTheFont() {
        assertThat(TextWidth.of("0000000000", 100, false)).isEqualTo(556);
        assertThat(TextWidth.of("W", 1000, false)).isEqualTo(944);
        assertThat(TextWidth.of("i", 1000, false)).isEqualTo(222);
        assertThat(TextWidth.of("~", 1000, false)).isEqualTo(584);
        assertThat(TextWidth.of("ß", 1000, false)).isEqualTo(600);
        assertThat(TextWidth.of("W", 1000, true)).isGreaterThan(944);
        assertThat(TextWidth.of("", 13, true)).isZero();
    }

    private static Document read(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static Element element(Document svg, String name, int nth) {
        return (Element) svg.getElementsByTagName(name).item(nth);
    }

    private static int width(Element svg) {
        return at(svg, "width");
    }

    private static int at(Element of, String name) {
        return Integer.parseInt(of.getAttribute(name));
    }
}
