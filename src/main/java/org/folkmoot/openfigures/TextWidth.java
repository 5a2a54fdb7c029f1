package org.folkmoot.openfigures;

/** How wide a line of text is in Arial, near enough: without a screen there is no font to measure. */
final class TextWidth {

    private static final int EM = 1000;
    private static final int OTHER = 600;

    /** Bold letters are wider by a sixteenth or so; bold figures are not. */
    private static final double BOLD = 1.06;

    /** From the space to the tilde, in thousandths of the font's size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // to ~
    };

    private TextWidth() {}

    /** In pixels, rounded up. */
    static int of(String text, int size, boolean bold) {
        var thousandths = text.codePoints()
                .mapToDouble(c -> width(c) * (bold && Character.isLetter(c) ? BOLD : 1))
                .sum();
        return (int) Math.ceil(thousandths * size / EM);
    }

    private static int width(int c) {
        var place = c - ' ';
        return place >= 0 && place < WIDTHS.length ? WIDTHS[place] : OTHER;
    }
}
