package org.folkmoot.commontheme;

import java.util.Collection;

/**
 * What stands under a theme, or under all of them: a line once, however many themes it stands under; lines that were removed
 * from their notes not at all.
 *
 * @param sessions   in which they were said
 * @param quotations of these lines, people's own words
 * @param named      of these quotations, with the speaker's name
 */
public record ThemeCount(int lines, int sessions, int quotations, int named) {

    static ThemeCount of(Collection<ThemeLine> all) {
        var once = all.stream().filter(line -> !line.removed()).distinct().toList();
        return new ThemeCount(
                once.size(),
                (int) once.stream().map(ThemeLine::session).distinct().count(),
                (int) once.stream().filter(ThemeLine::quotation).count(),
                (int) once.stream().filter(line -> line.named() != null).count());
    }
}
