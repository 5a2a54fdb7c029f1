package org.folkmoot.account;

import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.OrganisationFacts;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for an account.
 *
 * @param organisation     one of the register, or null
 * @param organisationName how the person names an organisation that is not on the register; may be empty
 * @param jobTitle         may be empty
 * @param password         in plain words, or null for somebody who wants a link by mail each time
 */
public record Register(
        String name,
        EmailAddress email,
        @Nullable OrganisationId organisation,
        String organisationName,
        String jobTitle,
        @Nullable String password) {

    public static final int NAME_MAX = RegisterMember.NAME_MAX;
    public static final int ORGANISATION_MAX = OrganisationFacts.NAME_MAX;
    public static final int JOB_TITLE_MAX = RegisterMember.JOB_TITLE_MAX;

    public Register {
        name = Texts.line(name, NAME_MAX);
        organisationName =
                Texts.optionalBlock(organisationName, ORGANISATION_MAX).replace('\n', ' ');
        jobTitle = Texts.optionalBlock(jobTitle, JOB_TITLE_MAX).replace('\n', ' ');
    }
}
