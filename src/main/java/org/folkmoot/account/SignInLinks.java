package org.folkmoot.account;

import java.time.Instant;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the one-time links for Spring Security. Links are asked for at {@link RecoveryService}, never here. */
@Component
class SignInLinks implements OneTimeTokenService {

    private final Links links;
    private final DoorService doors;
    private final AccountDetails accounts;
    private final TransactionTemplate transaction;

    SignInLinks(Links links, DoorService doors, AccountDetails accounts, TransactionTemplate transaction) {
        this.links = links;
        this.doors = doors;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        throw new UnsupportedOperationException("links are asked for at RecoveryService");
    }

    /** @return with the person's id as user name, or null when it cannot be used */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        var token = presented.getTokenValue();
        if (token == null || !doors.doors().mailLinks()) return null;
        try {
            var owner = transaction.execute(status -> used(token));
            return new DefaultOneTimeToken(token, owner.value().toString(), Instant.MAX);
        } catch (RefusedException notUsable) {
            return null;
        }
    }

    /** The person behind the token, for Spring Security, which knows them by their id here. */
    UserDetails person(String id) {
        return MemberId.parse(id)
                .flatMap(accounts::find)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private MemberId used(String token) {
        var owner = new MemberId(links.use(LinkPurpose.SIGN_IN, token));
        links.mustBeFor(owner);
        return owner;
    }
}
