package org.folkmoot.account;

import java.io.Serializable;

/**
 * What came of a code. Words in the bundle: {@code account.code.<name>}.
 *
 * @param minutes for {@link Result#CLOCK_OFF}: by how much the other clock is fast, negative when slow
 */
public record CodeAnswer(Result result, int minutes) implements Serializable {

    public enum Result {
        ACCEPTED,
        /** one of the recovery codes, used up now */
        RECOVERY,
        WRONG,
        /** right, but shown before */
        USED,
        /** right for another time of day */
        CLOCK_OFF,
        TOO_MANY
    }

    static CodeAnswer of(Result result) {
        return new CodeAnswer(result, 0);
    }

    public boolean accepted() {
        return result == Result.ACCEPTED || result == Result.RECOVERY;
    }

    /** Message key; its {0} is the minutes without sign. */
    public String key() {
        var words = result.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (result == Result.CLOCK_OFF) words += minutes < 0 ? "-slow" : "-fast";
        return "account.code." + words;
    }
}
