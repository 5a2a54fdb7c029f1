package org.folkmoot.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the two times somebody is asked. Words in the bundle: {@code feedback.round.<name>}. */
public enum FeedbackRound {
    /** Soon after the end: a score, and what it was good for. */
    FIRST,
    /** Some weeks later: what became of it. */
    AGAIN;

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeedbackRound> parse(String word) {
        return Arrays.stream(values())
                .filter(round -> round.word().equals(word))
                .findFirst();
    }
}
