package org.folkmoot.member;

import java.time.LocalDate;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be known by name, without an account.
 *
 * @param name         one line, at most {@link RegisterMember#NAME_MAX} characters
 * @param email        null for somebody at the door who gave none; mail then reaches them nowhere
 * @param organisation whom the person speaks for, or null
 * @param since        first day of that affiliation
 */
public record RegisterGuest(
        String name, @Nullable EmailAddress email, @Nullable OrganisationId organisation, LocalDate since) {

    public RegisterGuest {
        name = Texts.line(name, RegisterMember.NAME_MAX);
    }
}
