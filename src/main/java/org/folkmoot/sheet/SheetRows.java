package org.folkmoot.sheet;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.programme.ImportChange.Change;

/** How the lines of one kind of table are read, and written in batches. */
interface SheetRows {

    SheetKind kind();

    /** Looks up what the whole table needs, before its first line is read. */
    Looking look(List<LineReading> lines);

    /** @param rows a batch of what {@link Looking#row} gave */
    BulkOutcome write(List<Object> rows);

    /** Reads lines one after another. */
    interface Looking {

        /** Empty where the line has problems; they are in the reading then. */
        Optional<Row> row(LineReading line);
    }

    /** @param entry what would be written */
    record Row(Object entry, Change change) {}
}
