package org.folkmoot.member;

import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A person as a table states them. Somebody who is known by the address keeps name and roles, and gets the affiliation.
 *
 * @param organisation whom the person speaks for, or null
 * @param jobTitle     may be empty
 * @param since        first day of that affiliation
 */
public record PersonEntry(
        EmailAddress email,
        String name,
        @Nullable OrganisationId organisation,
        String jobTitle,
        LocalDate since,
        Set<Role> roles) {

    public PersonEntry {
        name = Texts.line(name, Member.NAME_MAX);
        jobTitle = Texts.optionalBlock(jobTitle, Affiliation.JOB_TITLE_MAX).replace('\n', ' ');
        roles = Set.copyOf(roles);
    }
}
