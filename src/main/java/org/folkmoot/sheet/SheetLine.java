package org.folkmoot.sheet;

import java.util.List;

/** One line of a table. @param number where it stands in the file, from 1 */
public record SheetLine(int number, List<String> cells) {

    /** Empty where the line is shorter. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
