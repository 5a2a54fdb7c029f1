package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.springframework.stereotype.Component;

@Component
class PasskeyWay implements SignInWaySource {

    private final Passkeys passkeys;

    PasskeyWay(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public SignInWayKind kind() {
        return SignInWayKind.PASSKEY;
    }

    @Override
    public List<SignInWay> of(MemberId member) {
        return passkeys.findByMemberIdOrderByMadeAtAscIdAsc(member.value()).stream()
                .map(Passkey::asWay)
                .toList();
    }

    @Override
    public void remove(MemberId member, String id) {
        Ids.parse(id).ifPresent(key -> passkeys.deleteByIdAndMemberId(key, member.value()));
    }
}
