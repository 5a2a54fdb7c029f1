package org.folkmoot.commontheme;

import java.util.List;

/**
 * Lines of the chosen sessions.
 *
 * @param lines    those asked for, at most as many as asked for; by session and in the order of the notes
 * @param found    how many there are
 * @param waiting  of all lines of the chosen sessions, those under no theme
 * @param all      all lines of the chosen sessions
 * @param sections titles of all sections with lines
 */
public record LinesToGather(List<LineToGather> lines, int found, int waiting, int all, List<String> sections) {

    public LinesToGather {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }
}
