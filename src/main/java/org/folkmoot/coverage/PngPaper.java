package org.folkmoot.coverage;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A picture for slides and messages: PNG, twice as fine as the screen. It is drawn as a page first, with a typeface of its
 * own, so that it looks the same on every machine.
 */
class PngPaper implements CoveragePicture.Paper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int FINENESS = 2;
    private static final Color INK = Color.decode("#1d2a30");
    private static final String UNKNOWN = "?";

    private final PDPageContentStream page;
    private final PDFont font;
    private final int height;

    private PngPaper(PDPageContentStream page, PDFont font, int height) {
        this.page = page;
        this.font = font;
        this.height = height;
    }

    static byte[] of(CoveragePicture picture) {
        try (var document = new PDDocument();
                var letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            var sheet = new PDPage(new PDRectangle(picture.width(), picture.height()));
            document.addPage(sheet);
            try (var page = new PDPageContentStream(document, sheet)) {
                picture.draw(new PngPaper(page, PDType0Font.load(document, letters), picture.height()));
            }
            var image = new PDFRenderer(document).renderImage(0, FINENESS, ImageType.RGB);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public void filled(int x, int y, int width, int height, String colour) {
        drawn(() -> {
            page.setNonStrokingColor(Color.decode(colour));
            page.addRect(x, this.height - y - height, width, height);
            page.fill();
        });
    }

    @Override
    public void outlined(int x, int y, int width, int height, String colour) {
        drawn(() -> {
            page.setStrokingColor(Color.decode(colour));
            page.setLineDashPattern(new float[] {4, 3}, 0);
            page.addRect(x, this.height - y - height, width, height);
            page.stroke();
        });
    }

    @Override
    public void text(String words, int x, int y, boolean centred, int size) {
        drawn(() -> {
            var known = known(words);
            var from = centred ? x - font.getStringWidth(known) / 1000 * size / 2 : x;
            page.beginText();
            page.setFont(font, size);
            page.setNonStrokingColor(INK);
            page.newLineAtOffset(from, height - y);
            page.showText(known);
            page.endText();
        });
    }

    /** What the typeface has no sign for is shown as a question mark. */
    private String known(String words) {
        var known = new StringBuilder();
        words.codePoints().mapToObj(Character::toString).forEach(one -> known.append(has(one) ? one : UNKNOWN));
        return known.toString();
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException | IOException unknown) {
            return false;
        }
    }

    private static void drawn(Drawing part) {
        try {
            part.draw();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private interface Drawing {
        void draw() throws IOException;
    }
}
