package org.folkmoot.account;

import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.RegisterMember;
import org.folkmoot.shared.Texts;

/** Somebody to be invited. @param name may be empty: the person sets it */
public record Invitee(String name, EmailAddress email) {

    public Invitee {
        name = Texts.optionalBlock(name, RegisterMember.NAME_MAX).replace('\n', ' ');
    }
}
