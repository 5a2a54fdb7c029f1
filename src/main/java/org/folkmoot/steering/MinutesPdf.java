package org.folkmoot.steering;

import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PdfPages;
import org.folkmoot.shared.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Minutes as a document to send or file. */
@Component
public class MinutesPdf {

    private final MeetingWords words;
    private final Dates dates;

    MinutesPdf(MeetingWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** @return a PDF of A4 pages */
    public byte[] of(MinutesDetail minutes) {
        return PdfPages.of(html(minutes));
    }

    private Document html(MinutesDetail minutes) {
        var page = Document.createShell("");
        var title = words.text("steering.minutes.title", dates.moment(minutes.startsAt()));
        page.title(title);
        page.body().appendElement("h1").text(title);
        if (minutes.state() != MinutesState.PUBLISHED)
            page.body()
                    .appendElement("p")
                    .addClass("state")
                    .text(words.text("steering.minutes.state." + minutes.state()));
        page.body()
                .append(Jsoup.parseBodyFragment(RichText.toHtml(minutes.words()))
                        .body()
                        .html());
        return page;
    }
}
