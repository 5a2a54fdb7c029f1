package org.folkmoot.sheet;

import java.util.List;
import java.util.Optional;
import org.folkmoot.member.BulkOutcome;
import org.folkmoot.programme.ImportChange.Change;

/** How the lines of one kind of table are read, and written in batches. A module below brings its own kind as a bean. */
public interface SheetRows {

    SheetKind kind();

    /** What a line waits as. */
    Class<?> entryType();

    /** Begins to look a table through. */
    Looking look();

    /** @param lines a batch of what waits, in file order */
    BulkOutcome write(ImportId id, List<StagedLine> lines);

    /** How many lines are written in one transaction. */
    default int atOnce() {
        return ImportRunner.BATCH;
    }

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
