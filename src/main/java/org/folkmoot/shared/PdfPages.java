package org.folkmoot.shared;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** A document on A4 pages, to send or file. Nothing is loaded from elsewhere while it is made. */
public final class PdfPages {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
            body { font-family: 'Liberation Sans', sans-serif; font-size: 10.5pt; line-height: 1.45; color: #1d2a30; }
            h1 { font-size: 18pt; font-weight: normal; margin: 0 0 4mm; }
            h2 { font-size: 13pt; font-weight: normal; color: #0b5563; margin: 7mm 0 2mm; page-break-after: avoid; }
            .state, .grey { color: #556168; font-size: 9pt; margin: 0 0 6mm; }
            p { margin: 0 0 3mm; }
            ul { margin: 0 0 3mm; padding-left: 5mm; }
            li { margin: 0 0 2mm; page-break-inside: avoid; }
            li .grey { margin: 0; }
            strong { font-weight: normal; font-size: 12pt; color: #0b5563; }
            a { color: #0b5563; text-decoration: none; }
            """;

    private PdfPages() {}

    /** @param page HTML without anything people wrote as HTML, or only what {@link RichText} made of it; it gets the house's style */
    public static byte[] of(Document page) {
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        FSSupplier<InputStream> font = PdfPages::font;
        builder.useFont(font, "Liberation Sans");
        builder.useUriResolver((base, link) -> link.startsWith("http") || link.startsWith("mailto") ? link : null);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "about:blank");
        builder.withProducer("Folkmoot");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
