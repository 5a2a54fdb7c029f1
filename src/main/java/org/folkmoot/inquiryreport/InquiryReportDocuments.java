package org.folkmoot.inquiryreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PdfPages;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RichText;
import org.folkmoot.sheet.SheetWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reports as documents; recommendations and what inquiries came to as tables. */
@Component
public class InquiryReportDocuments {

    private final MessageSource messages;
    private final Dates dates;
    private final PortalClock clock;

    InquiryReportDocuments(MessageSource messages, Dates dates, PortalClock clock) {
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    /** @return a PDF of A4 pages */
    public byte[] pdf(ReportDetail report) {
        var page = Document.createShell("");
        var title = text("inquiryreport.page.title", report.question());
        page.title(title);
        var body = page.body();
        body.appendElement("h1").text(title);
        body.appendElement("p").addClass("state").text(state(report));
        for (var chapter : report.written()) {
            body.appendElement("h2").text(chapter.title());
            for (var block : ReportText.blocks(chapter.words())) {
                if (!block.heading().isEmpty())
                    body.appendElement("p").appendElement("strong").text(block.heading());
                body.append(Jsoup.parseBodyFragment(RichText.toHtml(block.body()))
                        .body()
                        .html());
            }
        }
        return PdfPages.of(page);
    }

    /** How far it is, in a sentence. */
    public String state(ReportDetail report) {
        var published = report.publishedAt();
        if (published != null) return text("inquiryreport.page.published", dates.day(published));
        var until = report.commentsUntil();
        if (report.state() == ReportState.CIRCULATED && until != null)
            return text(
                    report.commentsOpen() ? "inquiryreport.page.until" : "inquiryreport.page.over",
                    dates.moment(until));
        return text("inquiryreport.page.draft");
    }

    /** UTF-8 with commas. Dates as 2009-02-03. */
    public byte[] csv(List<RecommendationLine> lines) {
        return SheetWriter.csv(
                headings(
                        "inquiry",
                        "number",
                        "recommendation",
                        "to",
                        "answer",
                        "owner",
                        "due",
                        "visit",
                        "done",
                        "overdue"),
                lines.stream()
                        .map(one -> List.of(
                                one.question(),
                                String.valueOf(one.number()),
                                one.words(),
                                one.addressedTo(),
                                text("inquiryreport.reply." + one.reply()),
                                one.owner(),
                                day(one.due()),
                                day(one.visit()),
                                day(one.done()),
                                text(one.overdue() ? "inquiryreport.csv.yes" : "inquiryreport.csv.no")))
                        .toList());
    }

    /** A row for each thing that came of an inquiry, and for each kind of which nothing did. */
    public byte[] csv(InquiryMetrics metrics) {
        var rows = new ArrayList<List<String>>();
        for (var line : metrics.lines())
            for (var entry : line.entries())
                rows.add(List.of(
                        line.question(),
                        clock.local(line.closedAt()).toLocalDate().toString(),
                        text("inquiryreport.close." + entry.kind()),
                        text(entry.nothing() ? "inquiryreport.csv.no" : "inquiryreport.csv.yes"),
                        entry.placement(),
                        entry.what(),
                        entry.evidence(),
                        entry.amount(),
                        entry.pounds() == null ? "" : entry.pounds().toString(),
                        entry.whom()));
        return SheetWriter.csv(
                headings("inquiry", "closed", "kind", "any", "place", "what", "evidence", "amount", "pounds", "whom"),
                rows);
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(name -> text("inquiryreport.csv." + name)).toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
