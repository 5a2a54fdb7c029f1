package org.folkmoot.openfigures;

import java.util.List;

/**
 * What the strip says.
 *
 * @param name    the programme's, or a word for it
 * @param lines   one for each badge
 * @param strands numbers of the strands whose breakdown can be asked for
 */
public record OpenHeadline(String name, List<Line> lines, List<Integer> strands) {

    /**
     * @param number "460" or "43 of 46"
     * @param words  "people have taken part"
     */
    public record Line(BadgeFigure figure, String number, String words) {}
}
