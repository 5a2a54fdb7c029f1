package org.folkmoot.sheet;

/** How a file was written. Words in the bundle: {@code sheet.format.<name>}. */
public enum SheetFormat {
    UTF_8,
    UTF_16,
    WINDOWS_1252,
    XLSX
}
