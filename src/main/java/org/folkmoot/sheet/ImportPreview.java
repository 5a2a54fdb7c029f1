package org.folkmoot.sheet;

import java.util.List;

/**
 * What an import would do. Nothing is written to the register yet.
 *
 * @param lines          lines below the heading
 * @param problemLines   lines that are left out because of a problem
 * @param unknownColumns headings that are left out
 */
public record ImportPreview(
        SheetFormat format,
        int lines,
        int added,
        int updated,
        int unchanged,
        int problemLines,
        List<String> unknownColumns) {

    /** Lines that would be written or stand already. */
    public int usable() {
        return lines - problemLines;
    }
}
