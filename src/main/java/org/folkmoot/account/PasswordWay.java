package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.SignInPassword;
import org.springframework.stereotype.Component;

@Component
class PasswordWay implements SignInWaySource {

    private final SignInPassword passwords;

    PasswordWay(SignInPassword passwords) {
        this.passwords = passwords;
    }

    @Override
    public SignInWayKind kind() {
        return SignInWayKind.PASSWORD;
    }

    @Override
    public List<SignInWay> of(MemberId member) {
        return passwords.has(member) ? List.of(new SignInWay(kind(), "", "", null, null)) : List.of();
    }

    @Override
    public void remove(MemberId member, String id) {
        passwords.remove(member);
    }
}
