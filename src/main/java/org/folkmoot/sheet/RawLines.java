package org.folkmoot.sheet;

import java.util.function.Consumer;

/** The lines of a table as they came, read again as often as needed, a page of them in memory at a time. */
public interface RawLines {

    void forEach(Consumer<SheetLine> to);
}
