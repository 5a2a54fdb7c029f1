package org.folkmoot.member;

import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/** An address as a person types it, in lower case. Whether it exists only a mail can tell. At most {@link #MAX} characters. */
public record EmailAddress(String value) {

    public static final int MAX = 190;

    private static final Pattern FORM = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\]+");

    public EmailAddress {
        value = Texts.line(value, MAX).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) throw new UnusableInputException("member.email.form");
    }
}
