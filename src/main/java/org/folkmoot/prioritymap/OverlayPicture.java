package org.folkmoot.prioritymap;

import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Draws an overlay: areas across, sub-areas below each, and in every cell a bar of as many parts as groups could mark it. High parts are
 * green with strokes, priority parts amber with dots, the others empty; the figures stand beside in words. Colours are those of
 * paper; a dark page takes others.
 */
class OverlayPicture {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 96;
    private static final int GAP = 12;
    private static final int EDGE = 16;
    private static final int HEAD = 100;
    private static final int FOOT = 40;
    private static final int LETTERS = 26;
    private static final int TITLE_LETTER = 10;
    private static final int LINE = 16;
    private static final int BAR = 14;

    private static final String STYLE = """
            @media (prefers-color-scheme: dark) {
              .paper { fill: #14191c } .ink { fill: #e9ece8 } .grey { fill: #a5b0b2 } .cell { fill: #1b2226; stroke: #748085 }
              .none { stroke: #748085 } .green { fill: #2f6340 } .stroke { stroke: #c4e8cd } .amber { fill: #8a6516 } .dot { fill: #ffe9b8 }
            }
            @media print {
              .paper { fill: #ffffff } .ink { fill: #1d2a30 } .grey { fill: #556168 } .cell { fill: #ffffff; stroke: #857e73 }
              .none { stroke: #857e73 } .green { fill: #8cc79a } .stroke { stroke: #1f4a2d } .amber { fill: #f2cf82 } .dot { fill: #6b4a00 }
            }
            """;

    /** Words by key. */
    interface Words {
        String of(String key, Object... values);
    }

    private final Overlay overlay;
    private final Words words;
    private final StringBuilder svg = new StringBuilder();

    OverlayPicture(Overlay overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
    }

    String svg() {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"t d\" viewBox=\"0 0 ")
                .append("%d %d\" width=\"%d\" height=\"%d\"".formatted(width(), height(), width(), height()))
                .append(" font-family=\"Instrument Sans, Helvetica, Arial, sans-serif\"><title id=\"t\">")
                .append(escaped(title()))
                .append("</title><desc id=\"d\">")
                .append(escaped(description()))
                .append("</desc><style>")
                .append(STYLE)
                .append("</style>");
        patterns();
        svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#fbf8f3\"/>");
        lines(title(), (width() - 2 * EDGE) / TITLE_LETTER, EDGE, 28, 17);
        legend();
        for (var at = 0; at < overlay.areas().size(); at++)
            column(overlay.areas().get(at), EDGE + at * (WIDTH + GAP));
        text(words.of("prioritymap.not-unimportant"), EDGE, height() - 16, 13, "grey", false);
        return svg.append("</svg>").toString();
    }

    private String title() {
        return overlay.maps().size() == 1
                ? words.of(
                        "prioritymap.picture.one",
                        overlay.maps().getFirst().room().question(),
                        overlay.groups())
                : words.of("prioritymap.picture.several", overlay.maps().size(), overlay.groups());
    }

    private String description() {
        return overlay.cells()
                        .map(cell -> words.of(
                                "prioritymap.picture.cell", cell.area(), cell.name(), sum(cell), lacking(cell)))
                        .collect(Collectors.joining(" "))
                + " " + words.of("prioritymap.not-unimportant");
    }

    private int width() {
        var columns = Math.max(3, overlay.areas().size());
        return 2 * EDGE + columns * (WIDTH + GAP) - GAP;
    }

    private int height() {
        var most = overlay.areas().stream()
                .mapToInt(area -> area.cells().size())
                .max()
                .orElse(0);
        return HEAD + 34 + most * (HEIGHT + GAP) + FOOT;
    }

    private void patterns() {
        svg.append("<defs><pattern id=\"h\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">")
                .append("<rect class=\"green\" width=\"8\" height=\"8\" fill=\"#8cc79a\"/>")
                .append(
                        "<path class=\"stroke\" d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\" stroke=\"#1f4a2d\" stroke-width=\"1.5\"/></pattern>")
                .append("<pattern id=\"p\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">")
                .append("<rect class=\"amber\" width=\"7\" height=\"7\" fill=\"#f2cf82\"/>")
                .append("<circle class=\"dot\" cx=\"3.5\" cy=\"3.5\" r=\"1.3\" fill=\"#6b4a00\"/></pattern></defs>");
    }

    private void legend() {
        var x = EDGE;
        for (var level : PriorityLevel.values()) {
            part(level, x, 64, 18);
            text(words.of("prioritymap.level." + level), x + 24, 76, 13, "ink", false);
            x += 170;
        }
    }

    private void column(Overlay.Area area, int x) {
        lines(area.name(), LETTERS, x, HEAD + 8, 14);
        var y = HEAD + 34;
        for (var cell : area.cells()) {
            cell(cell, x, y);
            y += HEIGHT + GAP;
        }
    }

    private void cell(OverlayCell cell, int x, int y) {
        svg.append(
                "<rect class=\"cell\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" fill=\"#ffffff\" stroke=\"#857e73\"/>"
                        .formatted(x, y, WIDTH, HEIGHT));
        lines(cell.name(), LETTERS, x + 10, y + 20, 13);
        var length = (WIDTH - 20) / Math.max(1, cell.groups());
        var at = x + 10;
        for (var level : PriorityLevel.values())
            for (var nth = 0; nth < cell.of(level); nth++) {
                part(level, at, y + 48, length - 2);
                at += length;
            }
        text(sum(cell), x + 10, y + 77, 12, "ink", false);
        text(lacking(cell), x + 10, y + 90, 11, "grey", false);
    }

    private void part(PriorityLevel level, int x, int y, int width) {
        var how =
                switch (level) {
                    case HIGH -> "fill=\"url(#h)\" stroke=\"#1f4a2d\"";
                    case PRIORITY -> "fill=\"url(#p)\" stroke=\"#6b4a00\"";
                    case NOT_IDENTIFIED -> "class=\"none\" fill=\"none\" stroke=\"#857e73\" stroke-dasharray=\"3 2\"";
                };
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>"
                .formatted(x, y, Math.max(2, width), BAR, how));
    }

    private String sum(OverlayCell cell) {
        return words.of("prioritymap.sum", cell.of(PriorityLevel.HIGH), cell.of(PriorityLevel.PRIORITY), cell.groups());
    }

    /** Empty where every map has the sub-area. */
    private String lacking(OverlayCell cell) {
        return cell.maps() == overlay.maps().size()
                ? ""
                : words.of("prioritymap.lacking", cell.maps(), overlay.maps().size());
    }

    private void text(String words, int x, int y, int size, String ink, boolean strong) {
        if (words.isEmpty()) return;
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\" font-size=\"%d\"%s fill=\"%s\">"
                        .formatted(
                                ink,
                                x,
                                y,
                                size,
                                strong ? " font-weight=\"600\"" : "",
                                ink.equals("grey") ? "#556168" : "#1d2a30"))
                .append(escaped(words))
                .append("</text>");
    }

    /** At most two lines of so many letters; what is longer ends in "…". The description has all of it. */
    private void lines(String words, int letters, int x, int y, int size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        text(lines.get(0), x, y, size, "ink", true);
        if (lines.size() > 1) text(lines.get(1) + (lines.size() > 2 ? " …" : ""), x, y + LINE + 2, size, "ink", true);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
