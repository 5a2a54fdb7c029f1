package org.folkmoot.option;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * An option, about to be written.
 *
 * @param title     one line
 * @param principle what it would be, in a few sentences
 * @param benefits  one line each, at most {@link #LINES_MAX}
 * @param risks     at most {@link #LINES_MAX}
 * @param keeper    who keeps the resources; one line, may be empty
 */
public record WriteOption(
        String title, String principle, List<String> benefits, List<OptionRisk> risks, String keeper) {

    /** UTF-16 units; the same figures in the migration. */
    public static final int TITLE_MAX = 120;

    public static final int PRINCIPLE_MAX = 1000;
    public static final int LINE_MAX = 300;

    /** Benefits, and risks, of one option. */
    public static final int LINES_MAX = 12;

    public WriteOption {
        title = title(title);
        principle = principle(principle);
        benefits = benefits.stream().map(one -> Texts.line(one, LINE_MAX)).toList();
        risks = List.copyOf(risks);
        keeper = keeper(keeper);
        if (benefits.size() > LINES_MAX || risks.size() > LINES_MAX)
            throw new UnusableInputException("option.input.too-many", LINES_MAX);
    }

    public static String title(String typed) {
        return Texts.line(typed, TITLE_MAX);
    }

    public static String principle(String typed) {
        return Texts.block(typed, PRINCIPLE_MAX);
    }

    public static String keeper(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, LINE_MAX);
    }

    /** One a line, as they are typed; empty lines are passed over. @throws UnusableInputException for one too many, or too long */
    public static List<String> benefits(String typed) {
        var all = Texts.optionalBlock(typed, (LINE_MAX + 1) * LINES_MAX);
        List<String> lines = new ArrayList<>();
        for (var line : all.split("\n")) if (!line.isBlank()) lines.add(Texts.line(line, LINE_MAX));
        if (lines.size() > LINES_MAX) throw new UnusableInputException("option.input.too-many", LINES_MAX);
        return lines;
    }
}
