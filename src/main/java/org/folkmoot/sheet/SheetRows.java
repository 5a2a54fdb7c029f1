package org.folkmoot.sheet;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.programme.ImportChange.Change;

/** How the lines of one kind of table are read, and written in batches. */
interface SheetRows {

    SheetKind kind();

    /** What {@link Looking#row} gives. */
    Class<?> entryType();

    /** Begins to look a table through. */
    Looking look();

    /** @param rows a batch of what {@link Looking#row} gave */
    BulkOutcome write(List<Object> rows);

    /** Reads lines one after another. */
    interface Looking {

        /** Looks up at once what these lines need, before the first of them is read. */
        void prepare(List<LineReading> lines);

        /** Empty where the line has problems; they are in the reading then. */
        Optional<Row> row(LineReading line);
    }

    /** @param entry what would be written */
    record Row(Object entry, Change change) {}
}
