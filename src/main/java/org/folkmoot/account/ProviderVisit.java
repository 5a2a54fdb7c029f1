package org.folkmoot.account;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** What the HTTP session remembers around a visit to a provider: it wanted to link, or it found an account to link with. */
final class ProviderVisit {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final String WANTED = ProviderVisit.class.getName() + ".wanted";
    private static final String FOUND = ProviderVisit.class.getName() + ".found";

    private static final String CAME_BY = ProviderVisit.class.getName() + ".came-by";

    private record Wanted(String provider, MemberId member, Instant at) implements Serializable {}

    private record Found(ProvedIdentity proved, MemberId member, Instant at) implements Serializable {}

    private ProviderVisit() {}

    /** This session was opened by the provider; what it said is what it wants to hear again when the person signs out. */
    static void came(HttpSession session, OAuth2AuthenticationToken said) {
        session.setAttribute(CAME_BY, said);
    }

    static Optional<OAuth2AuthenticationToken> cameBy(@Nullable HttpSession session) {
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((OAuth2AuthenticationToken) session.getAttribute(CAME_BY));
    }

    /** The person signed in pressed "Link" on their own account. */
    static void wantLink(HttpSession session, String provider, MemberId member, Instant now) {
        session.setAttribute(WANTED, new Wanted(provider, member, now));
    }

    /** Good for one answer. */
    static boolean wantedLink(HttpSession session, String provider, Optional<MemberId> member, Instant now) {
        var wanted = session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        return wanted instanceof Wanted one
                && one.provider().equals(provider)
                && member.filter(one.member()::equals).isPresent()
                && now.isBefore(one.at().plus(GOOD_FOR));
    }

    /** The provider checked an address that has an account here: its owner is asked to sign in another way. */
    static void found(HttpSession session, ProvedIdentity proved, MemberId member, Instant now) {
        session.setAttribute(FOUND, new Found(proved, member, now));
    }

    /** What to link now that this person has signed in another way; asked once. */
    static Optional<ProvedIdentity> foundFor(HttpSession session, MemberId member, Instant now) {
        var found = session.getAttribute(FOUND);
        session.removeAttribute(FOUND);
        return found instanceof Found one
                        && one.member().equals(member)
                        && now.isBefore(one.at().plus(GOOD_FOR))
                ? Optional.of(one.proved())
                : Optional.empty();
    }
}
