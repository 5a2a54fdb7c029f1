package org.folkmoot.member;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Work the portal does by itself, such as sending mail: runs with the authority {@code ROLE_SYSTEM}, which no
 * {@link Role} gives to a person.
 */
public final class SystemWork {

    private SystemWork() {}

    public static <T> T call(Callable<T> work) {
        return ActingAs.with(
                UsernamePasswordAuthenticationToken.authenticated(
                        "system", null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))),
                work);
    }

    public static void run(Runnable work) {
        call(Executors.callable(work, true));
    }
}
