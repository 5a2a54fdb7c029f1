package org.folkmoot.method;

import java.util.List;
import org.folkmoot.shared.UnusableInputException;

/**
 * @param number   from 1; 0 for those in no group yet
 * @param answered its answer is in: who is in it stays
 * @param people   by name; who gave up their seat is not among them
 */
public record GroupLine(int number, boolean answered, List<PersonToPlace> people) {

    public static final int GROUPS_MAX = 12;

    /** How many groups. @throws UnusableInputException outside 1 to {@link #GROUPS_MAX} */
    public static int count(int groups) {
        if (groups < 1 || groups > GROUPS_MAX) throw new UnusableInputException("method.input.groups", GROUPS_MAX);
        return groups;
    }
}
