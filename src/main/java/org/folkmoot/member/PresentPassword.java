package org.folkmoot.member;

import java.time.Duration;
import org.folkmoot.shared.RateLimit;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The password of somebody who is signed in, asked for before something weighty. Whoever sits at a page left open has ten
 * guesses, which come back over a quarter of an hour; counted on each node by itself.
 */
@Component
class PresentPassword {

    private final RateLimit guesses = new RateLimit(10, Duration.ofMinutes(15));
    private final PasswordEncoder encoder;

    PresentPassword(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** False for who has none. @throws RefusedException TOO_MANY_TRIES, with the minutes to wait */
    boolean fits(Member member, String typed) {
        var who = member.id().value().toString();
        guesses.take(who).ifPresent(wait -> {
            throw new RefusedException(
                    MemberRefusal.TOO_MANY_TRIES, wait.plusSeconds(59).toMinutes());
        });
        var hash = member.passwordHash();
        if (hash == null || !encoder.matches(typed, hash)) return false;
        guesses.forget(who);
        return true;
    }
}
