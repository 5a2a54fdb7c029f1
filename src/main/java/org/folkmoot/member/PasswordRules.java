package org.folkmoot.member;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.ProgrammeSummary;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;

/**
 * What a new password must not be (NIST SP 800-63B, section 3.1.1.2): too short, one of the first that a program would
 * try, or little more than the person's or the portal's own name. Asked when a password is chosen, never at sign-in.
 */
@Component
public class PasswordRules {

    /** Without the names in it a password still has so many letters and digits. */
    private static final int BESIDE_NAMES_MIN = 8;

    private static final int WORD_MIN = 3;
    private static final String NOT_A_WORD = "[^\\p{L}\\p{N}]+";

    private final CompromisedPasswordChecker known;
    private final ProgrammeService programme;

    PasswordRules(@Qualifier("knownPasswords") CompromisedPasswordChecker known, ProgrammeService programme) {
        this.known = known;
        this.programme = programme;
    }

    /**
     * @param about the person's name and e-mail address
     * @throws UnusableInputException when it cannot be a password of that person
     */
    public void check(String password, String... about) {
        Passwords.check(password);
        var portal = programme.programme().map(ProgrammeSummary::name).orElse("");
        if (besideNames(password, Stream.concat(Stream.of("folkmoot", portal), Arrays.stream(about)))
                < BESIDE_NAMES_MIN) throw new UnusableInputException("member.password.personal");
        if (known.check(password).isCompromised()) throw new UnusableInputException("member.password.known");
    }

    private static int besideNames(String password, Stream<String> names) {
        var rest = password.toLowerCase(Locale.ROOT);
        var words = names.flatMap(
                        name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split(NOT_A_WORD)))
                .filter(word -> word.length() >= WORD_MIN)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var word : words) rest = rest.replace(word, " ");
        return rest.replaceAll(NOT_A_WORD, "").length();
    }
}
