package org.folkmoot.account;

import java.util.Optional;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;

/**
 * May let in a person whom a provider vouches for and who has no account yet: a bean of this type. Without one, or when it
 * is empty, the person is told to ask for an invitation or to register.
 */
interface NewcomerDoor {

    /** @param email checked by the provider @param name may be empty */
    Optional<MemberId> admit(EmailAddress email, String name);
}
