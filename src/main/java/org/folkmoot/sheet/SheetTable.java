package org.folkmoot.sheet;

import java.util.List;

/**
 * A table as it was read: headings and the lines below them.
 *
 * @param format how it was written, for the screen
 */
record SheetTable(List<String> headings, List<Line> lines, SheetFormat format) {

    /** @param number where it stands in the file, from 1 */
    record Line(int number, List<String> cells) {

        /** Empty where the line is shorter. */
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }
}
