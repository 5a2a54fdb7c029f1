package org.folkmoot.prioritymap;

import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/**
 * A connection map in words.
 *
 * @param priority    one line, at most {@link #PRIORITY_MAX}
 * @param obvious     names of partners, each a line of at most {@link #PARTNER_MAX}, at most {@link #PARTNERS_MAX}
 * @param lessObvious others, in the same bounds; none stands in both
 * @param steps       how it becomes part of everyday work: at most {@link #STEPS_MAX} lines of {@link #STEP_MAX}
 */
public record WriteConnections(String priority, List<String> obvious, List<String> lessObvious, List<String> steps) {

    /** UTF-16 units; the same figure in the migration. */
    public static final int PRIORITY_MAX = 200;

    public static final int PARTNER_MAX = 120;
    public static final int PARTNERS_MAX = 30;
    public static final int STEP_MAX = 300;
    public static final int STEPS_MAX = 12;

    /** Of each list, its line breaks counted; the same figure in the migration. */
    static final int LIST_MAX = 4_000;

    public WriteConnections {
        priority = priority(priority);
        obvious = partners(obvious);
        lessObvious = partners(lessObvious);
        steps = steps(steps);
        FrameArea.requireDifferent(
                Stream.concat(obvious.stream(), lessObvious.stream()).toList());
    }

    public static String priority(String typed) {
        return Texts.line(typed, PRIORITY_MAX);
    }

    /** @throws UnusableInputException for too many, too long, or one twice */
    public static List<String> partners(List<String> typed) {
        if (typed.size() > PARTNERS_MAX) throw new UnusableInputException("prioritymap.input.partners", PARTNERS_MAX);
        var names = typed.stream().map(name -> Texts.line(name, PARTNER_MAX)).toList();
        FrameArea.requireDifferent(names);
        return names;
    }

    public static List<String> steps(List<String> typed) {
        if (typed.size() > STEPS_MAX) throw new UnusableInputException("prioritymap.input.steps", STEPS_MAX);
        return typed.stream().map(step -> Texts.line(step, STEP_MAX)).toList();
    }
}
