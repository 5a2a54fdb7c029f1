package org.folkmoot.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;

/**
 * Knows passwords that a guessing program tries first, without asking anybody: zxcvbn's lists of leaked passwords, names
 * and words, alone, repeated, in a row, along the keyboard or with the usual digits at the end.
 */
class GuessablePasswords implements CompromisedPasswordChecker {

    /** What needs fewer guesses than this counts as known: a few hours at the pace a leaked Argon2id hash allows. */
    private static final double GUESSES_MIN = 1e8;

    /** The rest of a long password adds nothing, and the search takes time that grows with the square of the length. */
    private static final int LOOKED_AT = 64;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        if (password == null) return new CompromisedPasswordDecision(true);
        var looked = password.length() <= LOOKED_AT ? password : password.substring(0, LOOKED_AT);
        return new CompromisedPasswordDecision(zxcvbn.measure(looked).getGuesses() < GUESSES_MIN);
    }
}
