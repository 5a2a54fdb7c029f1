package org.folkmoot.target.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.shared.UnusableInputException;

/** Numbers as people here type them: 76, 76.5, 1,234, 76 %. */
final class TargetNumbers {

    private static final int LONG = 30;
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");

    private TargetNumbers() {}

    /** Empty for nothing typed. @throws UnusableInputException for what is no number */
    static Optional<BigDecimal> read(String typed) {
        var text = typed.replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f]|%$", "");
        if (text.isEmpty()) return Optional.empty();
        if (text.length() > LONG || !NUMBER.matcher(text).matches())
            throw new UnusableInputException("target.input.number-form");
        return Optional.of(new BigDecimal(text.replace(",", "")));
    }

    /** As {@link #read}, without a half. */
    static Optional<Integer> whole(String typed) {
        return read(typed).map(number -> {
            try {
                return number.intValueExact();
            } catch (ArithmeticException half) {
                throw new UnusableInputException("target.input.whole");
            }
        });
    }
}
