package org.folkmoot.account;

import java.util.Optional;
import org.folkmoot.member.SignedIn;

/**
 * What came of a first visit by a provider.
 *
 * @param person    who came in
 * @param otherwise what to say to one who did not
 */
record Admission(Optional<SignedIn> person, ProviderRefusal otherwise) {

    static Admission of(SignedIn person) {
        return new Admission(Optional.of(person), ProviderRefusal.UNKNOWN);
    }

    static Admission not(ProviderRefusal why) {
        return new Admission(Optional.empty(), why);
    }
}
