package org.folkmoot.sheet;

import java.util.List;
import java.util.Map;
import org.folkmoot.programme.ImportChange.Change;

/**
 * What an import would do. Nothing is written yet.
 *
 * @param lines          lines below the heading
 * @param changes        how many lines would add, update or change nothing
 * @param problems       the first {@link #SHOWN}, in file order
 * @param problemLines   lines that are left out because of a problem
 * @param unknownColumns headings that are left out
 */
public record ImportPreview(
        SheetKind kind,
        String fileName,
        SheetFormat format,
        int lines,
        Map<Change, Integer> changes,
        List<LineProblem> problems,
        int problemLines,
        List<String> unknownColumns) {

    public static final int SHOWN = 100;

    public int count(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** Lines that would be written or stand already. */
    public int usable() {
        return lines - problemLines;
    }
}
