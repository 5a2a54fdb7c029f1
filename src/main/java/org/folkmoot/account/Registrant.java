package org.folkmoot.account;

import org.folkmoot.member.EmailAddress;

/**
 * Somebody without an account whom a provider vouches for.
 *
 * @param name        as the provider has it, or what stands before the @; never empty
 * @param accountHash of issuer and subject
 */
record Registrant(EmailAddress email, String name, String accountHash) {

    static Registrant of(ProvedIdentity proved, EmailAddress email) {
        var address = email.value();
        var said = proved.name().strip().replaceAll("\\s+", " ");
        var name = said.isEmpty() ? address.substring(0, address.indexOf('@')) : said;
        return new Registrant(email, name.substring(0, Math.min(Register.NAME_MAX, name.length())), proved.hash());
    }
}
