package org.folkmoot.openfigures;

import java.util.List;

/**
 * What the strip says.
 *
 * @param name  the programme's, or a word for it
 * @param lines one for each badge
 */
public record OpenHeadline(String name, List<Line> lines) {

    /**
     * @param number "460" or "43 of 46"
     * @param words  "people have taken part"
     */
    public record Line(BadgeFigure figure, String number, String words) {}
}
