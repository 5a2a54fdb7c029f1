package org.folkmoot.commontheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PdfPages;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.sheet.SheetWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Common themes to send or file: a document, or a table with a row for each line under each theme. */
@Component
public class GatheringDocuments {

    private final MessageSource messages;
    private final Dates dates;
    private final PortalClock clock;

    GatheringDocuments(MessageSource messages, Dates dates, PortalClock clock) {
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    /** @return a PDF of A4 pages */
    public byte[] pdf(GatheringDetail gathering) {
        var page = Document.createShell("");
        page.title(gathering.title());
        var body = page.body();
        body.appendElement("h1").text(gathering.title());
        if (!gathering.question().isEmpty()) body.appendElement("p").text(gathering.question());
        body.appendElement("p").addClass("state").text(state(gathering));
        gathering.themes().forEach(theme -> theme(body, theme));
        body.appendElement("h2").text(text("commontheme.page.sessions"));
        var sessions = body.appendElement("ul");
        gathering
                .sessions()
                .forEach(one -> sessions.appendElement("li")
                        .text(one.notes().title() + ", " + dates.day(one.notes().startsAt()) + ", "
                                + one.notes().area()));
        body.appendElement("p").addClass("grey").text(text("commontheme.count.rule"));
        return PdfPages.of(page);
    }

    /** UTF-8 with commas. Dates as 2009-02-03. */
    public byte[] csv(GatheringDetail gathering) {
        var headings = Stream.of("theme", "session", "date", "section", "text", "quotation", "named")
                .map(name -> text("commontheme.csv." + name))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var theme : gathering.themes())
            for (var line : theme.lines())
                rows.add(List.of(
                        theme.title(),
                        line.sessionTitle(),
                        clock.local(line.startsAt()).toLocalDate().toString(),
                        line.section(),
                        line.wording(),
                        text(line.quotation() ? "commontheme.csv.yes" : "commontheme.csv.no"),
                        Objects.requireNonNullElse(line.named(), "")));
        return SheetWriter.csv(headings, rows);
    }

    private void theme(Element body, ThemeDetail theme) {
        body.appendElement("h2").text(theme.title());
        if (!theme.summary().isEmpty()) body.appendElement("p").text(theme.summary());
        var count = theme.count();
        body.appendElement("p")
                .addClass("state")
                .text(text("commontheme.count", count.lines(), count.sessions(), count.quotations(), count.named()));
        var lines = body.appendElement("ul");
        theme.lines().forEach(line -> line(lines.appendElement("li"), line));
        if (theme.removed() > 0)
            body.appendElement("p").addClass("grey").text(text("commontheme.page.removed", theme.removed()));
        if (theme.notOpen() > 0)
            body.appendElement("p").addClass("grey").text(text("commontheme.page.not-open", theme.notOpen()));
    }

    private void line(Element item, ThemeLine line) {
        item.appendElement("div").text(line.quotation() ? "“" + line.wording() + "”" : line.wording());
        var from = text("commontheme.line.from", line.sessionTitle(), dates.day(line.startsAt()), line.section());
        item.appendElement("div").addClass("grey").text(line.quotation() ? by(line) + ", " + from : from);
    }

    private String by(ThemeLine line) {
        return line.named() == null ? text("commontheme.line.participant") : line.named();
    }

    private String state(GatheringDetail gathering) {
        var count = gathering.count();
        var counted = text("commontheme.count", count.lines(), count.sessions(), count.quotations(), count.named());
        var published = gathering.publishedAt();
        return (published == null
                        ? text("commontheme.state.DRAFT")
                        : text("commontheme.page.published", dates.day(published)))
                + " · " + counted;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
