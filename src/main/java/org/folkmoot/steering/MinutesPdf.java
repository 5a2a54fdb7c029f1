package org.folkmoot.steering;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.RichText;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Minutes as a document to send or file. Nothing is loaded from elsewhere while it is made. */
@Component
public class MinutesPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
            body { font-family: 'Liberation Sans', sans-serif; font-size: 10.5pt; line-height: 1.45; color: #1d2a30; }
            h1 { font-size: 18pt; font-weight: normal; margin: 0 0 4mm; }
            .state { color: #556168; font-size: 9pt; margin: 0 0 6mm; }
            p { margin: 0 0 3mm; }
            strong { font-weight: normal; font-size: 12pt; color: #0b5563; }
            a { color: #0b5563; text-decoration: none; }
            """;

    private final MeetingWords words;
    private final Dates dates;

    MinutesPdf(MeetingWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** @return a PDF of A4 pages */
    public byte[] of(MinutesDetail minutes) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        FSSupplier<InputStream> font = MinutesPdf::font;
        builder.useFont(font, "Liberation Sans");
        builder.useUriResolver((base, link) -> link.startsWith("http") || link.startsWith("mailto") ? link : null);
        builder.withW3cDocument(new W3CDom().fromJsoup(html(minutes)), "about:blank");
        builder.withProducer("Folkmoot");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private Document html(MinutesDetail minutes) {
        var page = Document.createShell("");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
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

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
