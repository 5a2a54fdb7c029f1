package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new account.
 *
 * @param name      one line, at most {@link #NAME_MAX} characters
 * @param password  in plain words, 12 to 256 characters; null for a person who cannot sign in until they have one
 * @param organisation whom the person speaks for, or null
 * @param jobTitle  at most {@link #JOB_TITLE_MAX} characters, may be empty
 * @param since     first day of that affiliation
 */
public record RegisterMember(
        EmailAddress email,
        String name,
        @Nullable String password,
        Set<Role> roles,
        @Nullable OrganisationId organisation,
        String jobTitle,
        LocalDate since) {

    public static final int NAME_MAX = Member.NAME_MAX;
    public static final int JOB_TITLE_MAX = Affiliation.JOB_TITLE_MAX;

    public RegisterMember {
        name = Texts.line(name, NAME_MAX);
        roles = Set.copyOf(roles);
        if (password != null) Passwords.check(password);
    }
}
