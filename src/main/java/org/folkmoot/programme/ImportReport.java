package org.folkmoot.programme;

import java.util.List;
import org.folkmoot.programme.ImportChange.Change;

/** What an import changed, or would change: one line a thing, in the file's order, things the file leaves out after the others of their kind. */
public record ImportReport(List<ImportChange> changes) {

    public long count(Change change) {
        return changes.stream().filter(line -> line.change() == change).count();
    }

    /** Everything but what stays as it was. */
    public List<ImportChange> differences() {
        return changes.stream()
                .filter(line -> line.change() != Change.UNCHANGED)
                .toList();
    }
}
