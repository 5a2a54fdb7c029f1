package org.folkmoot.member;

import org.folkmoot.shared.UnusableInputException;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/** Length only, no composition rules (NIST SP 800-63B, section 3.1.1.2). What else it must not be: {@link PasswordRules}. */
public final class Passwords {

    public static final int MIN = 12;
    public static final int MAX = 256;

    private static final int GENERATED_BYTES = 32;
    private static final int GENERATED_LENGTH = 20;

    private Passwords() {}

    /** @throws UnusableInputException when too short or too long */
    public static void check(String password) {
        if (password.length() < MIN || password.length() > MAX)
            throw new UnusableInputException("member.password.length", MIN, MAX);
    }

    /** Twenty letters, digits, "-" and "_": 120 bits. */
    public static String generated() {
        return new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder().withoutPadding(), GENERATED_BYTES)
                .generateKey()
                .substring(0, GENERATED_LENGTH);
    }
}
