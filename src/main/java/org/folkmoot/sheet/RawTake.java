package org.folkmoot.sheet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a table in as it stands, a chunk of lines at a time: what its columns mean is settled afterwards. */
class RawTake implements SheetSink {

    private static final int CHUNK = 1_000;

    private final ImportId id;
    private final StagedLines staged;
    private final TransactionTemplate transaction;
    private final List<StagedLine> chunk = new ArrayList<>(CHUNK);
    private List<String> headings = List.of();
    private int lines;

    RawTake(ImportId id, StagedLines staged, TransactionTemplate transaction) {
        this.id = id;
        this.staged = staged;
        this.transaction = transaction;
    }

    @Override
    public void headings(List<String> headings) {
        this.headings = headings;
    }

    @Override
    public void line(SheetLine line) {
        chunk.add(new StagedLine(line.number(), line.cells()));
        if (chunk.size() == CHUNK) put();
    }

    /** After the last line. @return how many there are */
    int lines() {
        put();
        if (lines == 0) throw new UnusableSheetException("sheet.file.empty");
        return lines;
    }

    List<String> headings() {
        return headings;
    }

    private void put() {
        transaction.executeWithoutResult(status -> staged.add(id, chunk));
        lines += chunk.size();
        chunk.clear();
    }
}
