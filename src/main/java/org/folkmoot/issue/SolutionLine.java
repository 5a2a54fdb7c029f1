package org.folkmoot.issue;

import java.time.Instant;
import org.folkmoot.idea.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * A solution as it hangs on its issue.
 *
 * @param letter   within the inquiry: a to z, then aa
 * @param lead     a name, or empty; somebody with an account is named to those inside alone
 * @param revision to be named when it is changed
 * @param idea     it became, or null
 * @param actionAt UTC, since when it is among the actions; or null
 */
public record SolutionLine(
        SolutionId id,
        String letter,
        SolutionText text,
        String lead,
        int revision,
        @Nullable IdeaId idea,
        @Nullable Instant actionAt) {

    private static final int LETTERS = 26;

    static String letter(int number) {
        var letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return number <= LETTERS ? letter : letter((number - 1) / LETTERS) + letter;
    }
}
