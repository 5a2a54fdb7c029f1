package org.folkmoot.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.shared.RichText;
import org.jsoup.nodes.Element;

/**
 * The words of a mail, once for both of its forms: plain text and HTML. What people wrote stands in a {@link Quote} and
 * reaches HTML through {@link RichText}; everything else is text and stays text.
 */
public record MailBody(List<Part> parts) {

    /** Class of the one link a mail wants to be followed; the layout makes a button of it. */
    static final String ACTION = "action";

    private static final Pattern ONLY_A_LINK =
            Pattern.compile("\\[([^\\[\\]\n]{1,80})]\\((https?://[^\\s()]{1,500})\\)");

    public sealed interface Part {

        String text();

        String html();
    }

    /** The portal's own words: one paragraph. */
    public record Words(String text) implements Part {
        @Override
        public String html() {
            var paragraph = new Element("p");
            var lines = text.split("\n", -1);
            for (var line = 0; line < lines.length; line++) {
                if (line > 0) paragraph.appendElement("br");
                paragraph.appendText(lines[line]);
            }
            return paragraph.outerHtml();
        }
    }

    /** Somebody's words, as Markdown. */
    public record Quote(String text) implements Part {
        @Override
        public String html() {
            return "<blockquote>" + RichText.toHtml(text) + "</blockquote>";
        }
    }

    /** A whole text as Markdown, not quoted: the sender's own. */
    public record Written(String text) implements Part {
        @Override
        public String html() {
            return RichText.toHtml(text);
        }
    }

    /** @param label a verb and its object: the words on the button */
    public record Action(String label, String url) implements Part {
        @Override
        public String text() {
            return label + ":\n" + url;
        }

        @Override
        public String html() {
            return new Element("a")
                    .addClass(ACTION)
                    .attr("href", url)
                    .appendText(label)
                    .outerHtml();
        }
    }

    /** What the parts below it are about, in a mail about several things. */
    public record Heading(String title, String url) implements Part {
        @Override
        public String html() {
            var heading = new Element("h2");
            heading.appendElement("a").attr("href", url).appendText(title);
            return heading.outerHtml();
        }

        @Override
        public String text() {
            return title + "\n" + "-".repeat(Math.min(title.length(), MailText.WIDTH));
        }
    }

    /** When something happened: small and quiet, above its words. */
    public record When(String text) implements Part {
        @Override
        public String html() {
            return new Element("p").addClass("when").appendText(text).outerHtml();
        }
    }

    /** A way on beside the one action, in a mail about several things. @param label a verb and its object */
    public record Way(String label, String url) implements Part {
        @Override
        public String text() {
            return label + ":\n" + url;
        }

        @Override
        public String html() {
            var way = new Element("p").addClass("way");
            way.appendElement("a").attr("href", url).appendText(label);
            return way.outerHtml();
        }
    }

    public MailBody {
        parts = List.copyOf(parts);
    }

    /** Empty paragraphs are left out. */
    public static MailBody of(Part... parts) {
        return new MailBody(List.of(parts));
    }

    /** A text in Markdown. A paragraph that is nothing but one link, {@code [words](https://…)}, becomes the button. */
    public static MailBody written(String markdown) {
        var parts = new ArrayList<Part>();
        for (var paragraph : markdown.strip().split("\n\\s*\n")) {
            var link = ONLY_A_LINK.matcher(paragraph.strip());
            parts.add(link.matches() ? new Action(link.group(1), link.group(2)) : new Written(paragraph));
        }
        return new MailBody(together(parts));
    }

    /** Neighbouring paragraphs in one piece, or a list with empty lines in it would fall apart. */
    private static List<Part> together(List<Part> parts) {
        var whole = new ArrayList<Part>();
        for (var part : parts)
            if (part instanceof Written(var text) && !whole.isEmpty() && whole.getLast() instanceof Written(var before))
                whole.set(whole.size() - 1, new Written(before + "\n\n" + text));
            else whole.add(part);
        return whole;
    }

    /** Paragraphs of plain text with empty lines between them; one that is nothing but a link becomes the action. */
    static MailBody plain(String text, String actionLabel) {
        var parts = new ArrayList<Part>();
        for (var paragraph : text.strip().split("\n\\s*\n"))
            parts.add(isLink(paragraph.strip()) ? new Link(actionLabel, paragraph.strip()) : new Words(paragraph));
        return new MailBody(parts);
    }

    /** As {@link Action}, but without its label in plain text: the paragraph before it says what it is. */
    private record Link(String label, String text) implements Part {
        @Override
        public String html() {
            return new Action(label, text).html();
        }
    }

    private static boolean isLink(String paragraph) {
        return paragraph.matches("https?://\\S+");
    }

    String text() {
        return written().map(Part::text).collect(Collectors.joining("\n\n"));
    }

    String html() {
        return written().map(Part::html).collect(Collectors.joining("\n"));
    }

    private java.util.stream.Stream<Part> written() {
        return parts.stream().filter(part -> !part.text().isBlank());
    }
}
