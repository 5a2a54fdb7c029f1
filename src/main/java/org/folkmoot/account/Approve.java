package org.folkmoot.account;

import java.util.Set;
import org.folkmoot.member.OrganisationId;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.member.Role;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** As whom somebody who waits may come in. @param organisation null for a person who speaks for none */
public record Approve(Set<Role> roles, @Nullable OrganisationId organisation, String jobTitle) {

    public Approve {
        roles = Set.copyOf(roles);
        jobTitle = Texts.optionalBlock(jobTitle, RegisterMember.JOB_TITLE_MAX).replace('\n', ' ');
    }
}
