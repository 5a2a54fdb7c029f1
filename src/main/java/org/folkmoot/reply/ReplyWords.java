package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.springframework.stereotype.Component;

/** The words somebody wrote: the plain form of a mail, or its HTML without what mail programs mark as quoted. */
@Component
class ReplyWords {

    private static final int DEEPEST = 8;
    private static final int LONGEST = 200_000;

    /** What mail programs wrap around quotations and signatures. */
    private static final String NOT_WRITTEN = "head, style, script, blockquote, .gmail_quote, .gmail_quote_container,"
            + " .gmail_signature, .gmail_attr, .moz-cite-prefix, .moz-signature, .yahoo_quoted, .protonmail_quote,"
            + " #appendonsend, #appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #Signature, #ms-outlook-mobile-signature,"
            + " [style*=display:none], [style*='display: none']";

    private static final String BLOCKS = "p, div, ul, ol, tr, h1, h2, h3, h4, pre";

    private final ReplyRules rules;

    ReplyWords(ReplyRules rules) {
        this.rules = rules;
    }

    /** Empty text when nobody wrote anything above the quotation. */
    String of(Part mail) throws MessagingException, IOException {
        var plain = find(mail, "text/plain", 0);
        if (plain.isPresent()) {
            var written = rules.written(flowed(plain.get(), cut(content(plain.get()))));
            if (!written.isEmpty()) return written;
        }
        var html = find(mail, "text/html", 0);
        return html.isPresent() ? rules.written(text(cut(content(html.get())))) : "";
    }

    private static Optional<Part> find(Part part, String type, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || depth > DEEPEST) return Optional.empty();
        if (part.isMimeType(type)) return Optional.of(part);
        if (!part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) return Optional.empty();
        for (var nth = 0; nth < parts.getCount(); nth++) {
            var found = find(parts.getBodyPart(nth), type, depth + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static String content(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (UnsupportedEncodingException unknownLetters) {
            try (var bytes = part.getInputStream()) {
                return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** A line that ends with a space goes on in the next one (RFC 3676), except above a signature. */
    private static String flowed(Part part, String text) throws MessagingException {
        try {
            var type = new ContentType(part.getContentType());
            if (!"flowed".equalsIgnoreCase(type.getParameter("format"))) return text;
            var deletes = "yes".equalsIgnoreCase(type.getParameter("delsp"));
            return text.replace("\r\n", "\n").replaceAll("(?m)(?<!^--) \n(?![>\n])", deletes ? "" : " ");
        } catch (ParseException unreadable) {
            return text;
        }
    }

    private static String text(String html) {
        var page = Jsoup.parse(html);
        page.select(NOT_WRITTEN).remove();
        var text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words)
                            text.append(words.text().replace('\u00A0', ' '));
                        else if (node instanceof Element element) {
                            if (element.nameIs("br")) text.append('\n');
                            if (element.nameIs("li")) text.append("\n- ");
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && element.is(BLOCKS))
                            text.append(element.nameIs("p") ? "\n\n" : "\n");
                    }
                },
                page.body());
        return text.toString().replaceAll("(?m)^[ \t]+|[ \t]+$", "").replaceAll("\n{3,}", "\n\n");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
