package org.folkmoot.shared;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** The only way people's text reaches a page: Markdown (CommonMark) made into paragraphs, links, lists and emphasis, then sanitised. */
public final class RichText {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(AutolinkExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "a", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre", "mark")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private RichText() {}

    /** @return HTML safe to place inside a block element */
    public static String toHtml(String markdown) {
        return clean(RENDERER.render(PARSER.parse(markdown)));
    }

    /** Keeps only what {@link #toHtml} may produce, for HTML from a library such as a search highlight. */
    public static String clean(String html) {
        return Jsoup.clean(html, "", ALLOWED, new Document.OutputSettings().prettyPrint(false));
    }

    /** The words alone, for excerpts and mails in plain text; at most {@code max} characters, cut at a word. */
    public static String excerpt(String markdown, int max) {
        var words = Jsoup.parse(toHtml(markdown)).text();
        if (words.length() <= max) return words;
        var cut = words.lastIndexOf(' ', max - 1);
        return words.substring(0, cut > max / 2 ? cut : max - 1) + "…";
    }
}
