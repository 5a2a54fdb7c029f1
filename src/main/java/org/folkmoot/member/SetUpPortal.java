package org.folkmoot.member;

import org.folkmoot.shared.Texts;

/** The first administrator. The password has 12 to 256 characters. */
public record SetUpPortal(String name, EmailAddress email, String password) {

    public SetUpPortal {
        name = Texts.line(name, Member.NAME_MAX);
        Passwords.check(password);
    }
}
