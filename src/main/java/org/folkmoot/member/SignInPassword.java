package org.folkmoot.member;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a person can sign in with a password, for {@code account}, which knows the other ways and when this one may go.
 * Who may ask is decided there.
 */
@Component
public class SignInPassword {

    private final Members members;

    SignInPassword(Members members) {
        this.members = members;
    }

    /** Others who want to change how this person signs in wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(MemberId id) {
        members.lock(id.value());
    }

    @Transactional(readOnly = true)
    public boolean has(MemberId id) {
        return members.findById(id.value()).map(Member::canSignIn).orElse(false);
    }

    /** Signing in takes another way from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(MemberId id) {
        members.lock(id.value()).ifPresent(Member::forgetPassword);
    }
}
