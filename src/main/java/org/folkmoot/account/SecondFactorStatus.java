package org.folkmoot.account;

import java.time.Instant;
import java.util.Set;
import org.folkmoot.member.Role;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a person's authenticator app.
 *
 * @param since     when it was confirmed, or null while there is none
 * @param codesLeft recovery codes not yet used
 * @param askedBy   roles the person holds that ask for a second factor
 * @param another   whether the person has a second factor of another kind
 */
public record SecondFactorStatus(@Nullable Instant since, int codesLeft, Set<Role> askedBy, boolean another) {

    public boolean on() {
        return since != null;
    }

    /** A role asks for it and nothing else would stand in. */
    public boolean mustStay() {
        return !askedBy.isEmpty() && !another;
    }
}
