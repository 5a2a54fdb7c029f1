package org.folkmoot.sheet;

import java.util.List;

/** Takes a table as it is read: the headings once, then each line. */
interface SheetSink {

    void headings(List<String> headings);

    void line(SheetLine line);
}
