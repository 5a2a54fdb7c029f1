package org.folkmoot.member;

import org.folkmoot.shared.RefusedException;

/** Lends a refusal to tests of other modules. */
public final class MemberRefusals {

    private MemberRefusals() {}

    public static RefusedException signInNeeded() {
        return new RefusedException(MemberRefusal.SIGN_IN_NEEDED);
    }
}
