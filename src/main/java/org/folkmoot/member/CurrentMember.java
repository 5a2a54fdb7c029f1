package org.folkmoot.member;

import java.util.Optional;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting. Services ask here, never a form or a parameter. */
@Component
public class CurrentMember {

    CurrentMember() {}

    /** @throws RefusedException SIGN_IN_NEEDED for a visitor */
    public MemberId id() {
        return find().orElseThrow(() -> new RefusedException(MemberRefusal.SIGN_IN_NEEDED));
    }

    /** Empty for a visitor. */
    public Optional<MemberId> find() {
        return principal().map(SignedIn::id);
    }

    /** Name to greet the person with; empty for a visitor. */
    public Optional<String> name() {
        return principal().map(SignedIn::name);
    }

    public boolean has(Role role) {
        return principal().map(person -> person.roles().contains(role)).orElse(false);
    }

    private static Optional<SignedIn> principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
