package org.folkmoot.account;

import org.folkmoot.member.FreshSignIn;
import org.folkmoot.member.MemberService;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Asks once more who it is before a way of signing in is added or removed, so that a device left open does not become
 * somebody else's way in. A sign-in by hand, or the password, of the last ten minutes is enough ({@link FreshSignIn}).
 */
@Service
public class ReauthenticationService {

    private final FreshSignIn freshSignIn;
    private final MemberService members;

    ReauthenticationService(FreshSignIn freshSignIn, MemberService members) {
        this.freshSignIn = freshSignIn;
        this.members = members;
    }

    @PreAuthorize("isAuthenticated()")
    public boolean isNeeded() {
        return !freshSignIn.isFresh();
    }

    /** Whether a password can be asked for; who has none signs in again. */
    @PreAuthorize("isAuthenticated()")
    public boolean asksForPassword() {
        return members.me().canSignIn();
    }

    /** @throws RefusedException OLD_PASSWORD_WRONG, TOO_MANY_TRIES */
    @PreAuthorize("isAuthenticated()")
    public void confirm(String password) {
        members.confirmPassword(password);
        freshSignIn.proved();
    }

    /** @throws RefusedException SIGN_IN_AFRESH */
    void require() {
        if (!freshSignIn.isFresh()) throw new RefusedException(SignInWayRefusal.SIGN_IN_AFRESH);
    }
}
