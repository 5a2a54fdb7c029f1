package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.Ids;
import org.springframework.stereotype.Component;

/** A provider that is no longer configured opens nothing, so its accounts do not count as a way; the rows stay. */
@Component
class ProviderWay implements SignInWaySource {

    private final LinkedAccounts linked;
    private final Providers providers;

    ProviderWay(LinkedAccounts linked, Providers providers) {
        this.linked = linked;
        this.providers = providers;
    }

    @Override
    public SignInWayKind kind() {
        return SignInWayKind.PROVIDER;
    }

    @Override
    public List<SignInWay> of(MemberId member) {
        return linked.findByMemberIdOrderByLinkedAtAscIdAsc(member.value()).stream()
                .flatMap(account ->
                        providers.name(account.provider()).map(provider -> account.asWay(provider.name())).stream())
                .toList();
    }

    @Override
    public void remove(MemberId member, String id) {
        Ids.parse(id).ifPresent(key -> linked.deleteByIdAndMemberId(key, member.value()));
    }
}
