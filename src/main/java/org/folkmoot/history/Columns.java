package org.folkmoot.history;

import org.folkmoot.sheet.SheetKind;
import org.folkmoot.sheet.SheetKind.Column;

/** The columns a table of past attendance may have. */
final class Columns {

    static final Column ACTIVITY = named("activity");
    static final Column DATE = named("date");
    static final Column KIND = named("kind");
    static final Column STRAND = named("strand");
    static final Column NAME = named("name");
    static final Column FIRST = named("first name");
    static final Column LAST = named("last name");
    static final Column EMAIL = named("email");
    static final Column ORGANISATION = named("organisation");
    static final Column AREA = named("area");
    static final Column HEADS = named("heads");
    static final Column NOTE = named("note");

    private Columns() {}

    private static Column named(String name) {
        return SheetKind.ATTENDANCE.column(name).orElseThrow();
    }
}
