package org.folkmoot.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How tables are read whose lines wait as they came until somebody has settled what they mean ({@link SheetKind#mapped}),
 * and how a whole import of them is taken back. Unless it says otherwise a method is called in the transaction that moves
 * the import.
 */
public interface MappedRows extends SheetRows {

    @Override
    default Class<?> entryType() {
        return String[].class;
    }

    @Override
    default Looking look() {
        throw new IllegalStateException(kind() + " is looked through once its columns are named");
    }

    /** A table has come, with these headings. */
    void came(ImportId id, List<String> headings);

    /**
     * Begins to look the lines through, with what is settled by now; what an earlier look left is forgotten. Outside of a
     * transaction.
     *
     * @throws UnusableSheetException when something is wrong with the table as a whole
     */
    Settled settled(ImportId id, RawLines lines);

    /** Somebody wants the lines to be written. @throws RefusedException when something is not settled yet */
    void begins(ImportId id);

    /** The last line is written. */
    void finished(ImportId id);

    /** What waits of the import is let go; what is written stays. */
    void letGo(ImportId id);

    /** Takes the last written lines back. Empty when none is left. @param before line of the file in front of which they stand */
    Optional<TookBack> takeBack(ImportId id, int before, int atMost);

    /** How the cells of a line are called in a report of those left out. */
    List<String> headings(ImportId id);

    /**
     * What the lines are looked through with.
     *
     * @param headings of the columns in file order, as {@link SheetKind.Column#heading} says; empty for one that is left out
     * @param good     takes lines without problems, a chunk at a time, in the transaction they were looked through in
     * @param done     after the last line, outside of a transaction; runs what it is given each time it has moved on
     */
    record Settled(List<String> headings, Looking looking, Consumer<List<StagedLine>> good, Consumer<Runnable> done) {}

    /** @param firstLine of the file that was taken back now */
    record TookBack(int lines, int firstLine) {}
}
