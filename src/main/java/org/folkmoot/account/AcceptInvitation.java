package org.folkmoot.account;

import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What an invited person says of themselves. @param password in plain words, or null for somebody who wants a link by mail each time */
public record AcceptInvitation(
        String name, String jobTitle, @Nullable String password) {

    public AcceptInvitation {
        name = Texts.line(name, RegisterMember.NAME_MAX);
        jobTitle = Texts.optionalBlock(jobTitle, RegisterMember.JOB_TITLE_MAX).replace('\n', ' ');
    }
}
