package org.folkmoot.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts the words of a mail into its two forms. HTML for mail programs: tables, styles at each element (Outlook reads no
 * style sheet), dark colours for those that know them, no picture and nothing fetched from anywhere, so that opening a
 * mail tells nobody. The colours are the portal's (folkmoot.css).
 */
@Component
class MailLayout {

    /** The two forms of one mail. */
    record Laid(String text, String html) {}

    private static final int PREHEADER_MAX = 110;

    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
    private static final String SERIF = "font-family:Charter,'Iowan Old Style',Cambria,Georgia,serif;";
    private static final String INK = "color:#1d2a30;";
    private static final String GREY = "color:#556168;";
    private static final String TEXT = "font-size:16px;line-height:1.55;margin:0 0 16px;" + FONT + INK;

    /** What each element wears, most general first. */
    private static final Map<String, String> STYLES = styles();

    private final Document layout;
    private final MailWords words;

    MailLayout(MailWords words) {
        this.words = words;
        this.layout = read();
    }

    /** @param html without styles, or null to make it from the text @param because why one gets it @param turnOff link in the foot, or null */
    Laid lay(String subject, String text, @Nullable String html, String because, @Nullable String turnOff) {
        return lay(subject, text, html, because, turnOff, false);
    }

    /** @param answerable above it stands the line above which an answer is written */
    Laid lay(
            String subject,
            String text,
            @Nullable String html,
            String because,
            @Nullable String turnOff,
            boolean answerable) {
        var body = html == null ? withoutSignature(text) : text;
        var content = html == null
                ? MailBody.plain(body, words.text("mail.action.open")).html()
                : html;
        var above = answerable ? words.text("mail.answer-above") : "";
        return new Laid(
                (above.isEmpty() ? "" : above + "\n\n") + text(body, because, turnOff),
                html(subject, content, because, turnOff, above));
    }

    /** Why somebody gets a mail stands in its foot, so a plain mail that ends with it does not say it twice. */
    private String withoutSignature(String text) {
        var signature = words.text("mail.signature");
        var plain = text.strip();
        return plain.endsWith(signature) ? plain.substring(0, plain.length() - signature.length()) : plain;
    }

    private String text(String body, String because, @Nullable String turnOff) {
        var foot = "-- \n"
                + MailText.body(
                        turnOff == null ? because : because + "\n" + words.text("mail.foot.turn-off") + ":\n" + turnOff,
                        MailMessage.BODY_MAX);
        return MailText.body(body, MailMessage.BODY_MAX) + "\n" + foot;
    }

    private String html(String subject, String content, String because, @Nullable String turnOff, String above) {
        var mail = layout.clone();
        mail.outputSettings().prettyPrint(false);
        mail.title(subject);
        part(mail, "h1").text(subject);
        if (above.isEmpty()) part(mail, "#above").remove();
        else part(mail, "#above").text(above);
        part(mail, "#brand").text(words.text("mail.brand"));
        part(mail, "#words").html(content);
        mail.select("#words a." + MailBody.ACTION).forEach(MailLayout::makeButton);
        part(mail, "#preheader").text(preheader(part(mail, "#words")));
        foot(part(mail, "#foot"), because, turnOff);
        mail.select("#words p:not(.when), #words li, #words h2, #words h2 a").addClass("ink");
        mail.select("#words p.when").addClass("grey");
        mail.select("#words a, #foot a").not(".on-button").not("h2 a").addClass("link");
        mail.select("blockquote").addClass("said");
        STYLES.forEach((selector, style) -> mail.select(selector).attr("style", style));
        return mail.outerHtml();
    }

    /** The first paragraph that is no greeting, for the list of mails. */
    private static String preheader(Element words) {
        var sentences = words.select("p").eachText();
        return sentences.stream()
                .filter(text -> !text.endsWith(","))
                .findFirst()
                .or(() -> sentences.stream().findFirst())
                .map(text -> MailText.cut(text, PREHEADER_MAX))
                .orElse("");
    }

    private static void makeButton(Element link) {
        var table = new Element("table")
                .attr("role", "presentation")
                .attr("class", "button-row")
                .attr("cellpadding", "0")
                .attr("cellspacing", "0")
                .attr("border", "0");
        var cell =
                table.appendElement("tr").appendElement("td").addClass("button").attr("bgcolor", "#0b5563");
        link.replaceWith(table);
        cell.appendChild(link.removeClass(MailBody.ACTION).addClass("on-button"));
    }

    private void foot(Element foot, String because, @Nullable String turnOff) {
        foot.appendElement("p").addClass("grey").text(because);
        if (turnOff != null)
            foot.appendElement("p")
                    .addClass("grey")
                    .appendElement("a")
                    .attr("href", turnOff)
                    .text(words.text("mail.foot.turn-off"));
    }

    private static Element part(Document mail, String selector) {
        return mail.expectFirst(selector);
    }

    private static Map<String, String> styles() {
        var styles = new java.util.LinkedHashMap<String, String>();
        styles.put("body", "margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;background-color:#fbf8f3;");
        styles.put(
                "#preheader",
                "display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all;font-size:1px;line-height:1px;color:#fbf8f3;");
        styles.put("body > table", "background-color:#fbf8f3;border-collapse:collapse;");
        styles.put("#ground", "padding:24px 0;");
        styles.put("#column", "max-width:600px;border-collapse:separate;table-layout:fixed;");
        styles.put("#above", "padding:0 32px 12px;font-size:13px;text-align:center;" + FONT + GREY);
        styles.put("#brand", "padding:0 32px 12px;font-size:14px;font-weight:600;" + FONT + GREY);
        styles.put(
                "#sheet",
                "padding:28px 32px 16px;background-color:#ffffff;border:1px solid #ddd5c7;border-radius:4px;overflow-wrap:anywhere;word-break:break-word;");
        styles.put("h1", "margin:0 0 16px;font-size:24px;line-height:1.25;font-weight:600;" + SERIF + INK);
        styles.put("#words p, #words li", TEXT);
        styles.put(
                "#words h2",
                "margin:28px 0 4px;padding:20px 0 0;border-top:1px solid #ddd5c7;font-size:19px;line-height:1.3;font-weight:600;"
                        + SERIF + INK);
        styles.put("#words h2 a", "text-decoration:none;" + SERIF + INK);
        styles.put("#words p.when", "margin:12px 0 2px;font-size:13px;line-height:1.5;" + FONT + GREY);
        styles.put("#words p.way", TEXT + "margin:0 0 4px;font-weight:600;");
        styles.put("#words li", TEXT + "margin:0 0 4px;");
        styles.put("#words ul, #words ol", "margin:0 0 16px;padding:0 0 0 22px;");
        styles.put("#words a", "color:#0b5563;text-decoration:underline;" + FONT);
        styles.put("blockquote", "margin:0 0 16px;padding:2px 0 2px 16px;border-left:3px solid #0b5563;");
        styles.put("blockquote p", TEXT + "margin:0 0 10px;");
        styles.put("code, pre", "font-family:Consolas,Menlo,monospace;white-space:pre-wrap;");
        styles.put(".button-row", "margin:8px 0 24px;border-collapse:separate;");
        styles.put(".button", "background-color:#0b5563;border-radius:4px;mso-padding-alt:12px 22px;");
        styles.put(
                "#words a.on-button",
                "display:inline-block;padding:12px 22px;font-size:16px;line-height:1.25;font-weight:600;color:#ffffff;text-decoration:none;"
                        + FONT);
        styles.put("#foot", "padding:16px 32px 0;");
        styles.put("#foot p", "margin:0 0 8px;font-size:13px;line-height:1.5;" + FONT + GREY);
        styles.put("#foot a", "color:#0b5563;text-decoration:underline;");
        return styles;
    }

    private static Document read() {
        try (var file = new ClassPathResource("mail/layout.html").getInputStream()) {
            return Jsoup.parse(file, StandardCharsets.UTF_8.name(), "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
