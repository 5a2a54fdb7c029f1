package org.folkmoot.guest;

import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account says of themselves.
 *
 * @param name             one line, at most {@link #NAME_MAX} characters
 * @param organisation     of the register, or null
 * @param organisationName one that the register does not have, at most {@link #ORGANISATION_MAX} characters; may be empty
 */
public record AskAsGuest(
        String name, EmailAddress email, @Nullable OrganisationId organisation, String organisationName) {

    public static final int NAME_MAX = RegisterMember.NAME_MAX;
    public static final int ORGANISATION_MAX = 160;

    public AskAsGuest {
        name = Texts.line(name, NAME_MAX);
        organisationName = organisationName.isBlank() ? "" : Texts.line(organisationName, ORGANISATION_MAX);
    }
}
