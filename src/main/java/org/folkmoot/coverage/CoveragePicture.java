package org.folkmoot.coverage;

import java.util.ArrayList;
import java.util.List;

/** Draws the map in the colours of paper, for documents. Figures stand in the cells; empty ones are outlined. */
class CoveragePicture {

    private static final int LEFT = 200;
    private static final int CELL = 120;
    private static final int HEIGHT = 56;
    private static final int HEAD = 64;
    private static final int GAP = 56;
    private static final int LINE = 18;
    private static final int LETTERS = 19;
    private static final String PAPER = "#fbf8f3";
    private static final String RULE = "#857e73";

    /** From few to many, of the tokens paper and estuary. */
    private static final List<String> SHADES = List.of("#e4eef0", "#cfdfe0", "#bdd0d2", "#abc4c6", "#9bb7b9");

    /** Words by key. */
    interface Words {
        String of(String key, Object... values);
    }

    /** What can be drawn on; from the top left corner, in pixels. Colours as "#rrggbb". */
    interface Paper {

        void filled(int x, int y, int width, int height, String colour);

        void outlined(int x, int y, int width, int height, String colour);

        void text(String words, int x, int y, boolean centred, int size);
    }

    private final CoverageMap map;
    private final CoverageFigure figure;
    private final Words words;

    CoveragePicture(CoverageMap map, CoverageFigure figure, Words words) {
        this.map = map;
        this.figure = figure;
        this.words = words;
    }

    String title() {
        return words.of("coverage.picture.title", words.of("coverage.figure." + figure));
    }

    int width() {
        var columns = Math.max(
                map.principles().columns().size(), map.conditions().columns().size());
        return LEFT + columns * CELL + 20;
    }

    int height() {
        return 60 + 2 * (HEAD + map.principles().rows().size() * HEIGHT) + GAP;
    }

    void draw(Paper paper) {
        paper.filled(0, 0, width(), height(), PAPER);
        paper.text(title(), 10, 30, false, 18);
        strip(paper, map.principles(), 50);
        strip(paper, map.conditions(), 50 + HEAD + map.principles().rows().size() * HEIGHT + GAP);
    }

    private void strip(Paper paper, CoverageStrip strip, int top) {
        var most = strip.most(figure);
        for (var at = 0; at < strip.columns().size(); at++)
            lines(paper, strip.columns().get(at).name(), LEFT + at * CELL + CELL / 2, top + 20, true);
        for (var down = 0; down < strip.rows().size(); down++) {
            var row = strip.rows().get(down);
            var y = top + HEAD + down * HEIGHT;
            lines(paper, row.name(), 10, y + HEIGHT / 2, false);
            for (var at = 0; at < row.cells().size(); at++)
                cell(paper, row.cells().get(at).of(figure), most, LEFT + at * CELL, y);
        }
    }

    private void cell(Paper paper, int count, int most, int x, int y) {
        if (count == 0) paper.outlined(x + 2, y + 2, CELL - 4, HEIGHT - 4, RULE);
        else paper.filled(x + 2, y + 2, CELL - 4, HEIGHT - 4, SHADES.get(CoverageShade.of(count, most) - 1));
        paper.text(
                count == 0 ? words.of("coverage.cell.none") : String.valueOf(count),
                x + CELL / 2,
                y + HEIGHT / 2 + 5,
                true,
                count == 0 ? 12 : 18);
    }

    /** Broken into lines of about a cell's width. */
    private static void lines(Paper paper, String name, int x, int y, boolean centred) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        for (var at = 0; at < Math.min(3, lines.size()); at++) paper.text(lines.get(at), x, y + at * LINE, centred, 13);
    }
}
