package org.folkmoot.commontheme;

import java.util.List;

/**
 * A common theme with its lines, the earliest session first and in the order of its notes.
 *
 * @param revision from 1: a form names the one it knows
 * @param summary  may be empty
 * @param lines    for those who gather all of them; for others those of published notes
 * @param removed  lines that stand under it but not in their notes any more
 * @param notOpen  lines that stand under it and whose notes are not published (any more)
 */
public record ThemeDetail(
        CommonThemeId id,
        int revision,
        String title,
        String summary,
        List<ThemeLine> lines,
        ThemeCount count,
        int removed,
        int notOpen) {

    public ThemeDetail {
        lines = List.copyOf(lines);
    }
}
