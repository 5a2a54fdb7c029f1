package org.folkmoot.sheet;

/**
 * A cell that begins like a formula would be run by a spreadsheet program: an apostrophe before it makes it text (OWASP,
 * "CSV injection"). Reading takes exactly that apostrophe away again, so that a table comes back as it went.
 */
final class SafeCells {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCells() {}

    static String neutral(String text) {
        return beginsAFormula(text) ? "'" + text : text;
    }

    static String plain(String cell) {
        return cell.startsWith("'") && beginsAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Apostrophes in front are looked through: what had one of its own keeps it. */
    private static boolean beginsAFormula(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) == '\'') at++;
        return at < text.length() && FORMULA_BEGINS.indexOf(text.charAt(at)) >= 0;
    }
}
