package org.folkmoot.account;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Takes a person back from a provider: signs in whose linked account it is, links it for who asked for that, or says why
 * neither. An address alone never opens an account.
 */
class ProviderSignIn extends OAuth2LoginAuthenticationFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Providers providers;
    private final LinkedAccountService linked;
    private final CurrentMember currentMember;
    private final FolkmootSettings portal;
    private final PortalClock clock;
    private final AuthenticationEventPublisher events;
    private final SignInTrail trail;

    ProviderSignIn(
            Providers providers,
            LinkedAccountService linked,
            CurrentMember currentMember,
            FolkmootSettings portal,
            PortalClock clock,
            AuthenticationEventPublisher events,
            SignInTrail trail) {
        super(providers, new NoTokensKept(), Providers.BACK + "*");
        this.providers = providers;
        this.linked = linked;
        this.currentMember = currentMember;
        this.portal = portal;
        this.clock = clock;
        this.events = events;
        this.trail = trail;
    }

    /** Null, as the filter below this one allows, once the person was sent somewhere else; they stay who they were. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var provider = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        try {
            return arrive(request, response, provider);
        } catch (RuntimeException notAccepted) {
            var why = why(notAccepted);
            if (why == ProviderRefusal.REFUSED) trail.proofRefused(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
            LOG.info("Sign-in with {} did not work out ({}): {}", provider, why, notAccepted.toString());
            return back(response, provider, why);
        }
    }

    private @Nullable Authentication arrive(HttpServletRequest request, HttpServletResponse response, String provider) {
        var said = (OAuth2AuthenticationToken) super.attemptAuthentication(request, response);
        if (said == null || !said.getAuthorizedClientRegistrationId().equals(provider))
            throw new IllegalStateException("an answer for another provider");
        var proved = ProvedIdentity.of(provider, (OidcUser) said.getPrincipal());
        var session = request.getSession();
        var now = clock.instant();
        if (ProviderVisit.wantedLink(session, provider, currentMember.find(), now)) {
            linked.linkMine(proved);
            return sent(response, "me?linked=" + provider + "#ways");
        }
        var person = linked.arrived(proved);
        if (person.isPresent()) return signedIn(person.get(), said, session);
        var owner = linked.sameAddress(proved);
        if (owner.isPresent()) {
            ProviderVisit.found(session, proved, owner.get(), now);
            var then = "me?linked=" + provider;
            session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, then);
            session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, portal.url(then));
            return back(response, provider, ProviderRefusal.CONFIRM);
        }
        // Whoever is signed in already does not become somebody new.
        if (currentMember.find().isPresent()) return back(response, provider, ProviderRefusal.UNKNOWN);
        var admission = linked.admit(proved);
        return admission.person().isPresent()
                ? signedIn(admission.person().get(), said, session)
                : back(response, provider, admission.otherwise());
    }

    private Authentication signedIn(SignedIn person, OAuth2AuthenticationToken said, HttpSession session) {
        if (providers.signsOutThere(said.getAuthorizedClientRegistrationId())) ProviderVisit.came(session, said);
        var may = new ArrayList<GrantedAuthority>(person.getAuthorities());
        may.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, may);
        signedIn.eraseCredentials();
        events.publishAuthenticationSuccess(signedIn);
        return signedIn;
    }

    private @Nullable Authentication back(HttpServletResponse response, String provider, ProviderRefusal why) {
        return sent(response, whereTo(provider, why, currentMember.find().isPresent()));
    }

    static String whereTo(String provider, ProviderRefusal why, boolean signedIn) {
        var key = provider.matches("[a-z0-9-]{1,40}") ? provider : "";
        return (signedIn ? "me" : "sign-in") + "?refused=" + why.word() + "&with=" + key;
    }

    private @Nullable Authentication sent(HttpServletResponse response, String path) {
        try {
            response.sendRedirect(portal.url(path));
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static ProviderRefusal why(Throwable thrown) {
        if (thrown instanceof OAuth2AuthenticationException answer
                && OAuth2ErrorCodes.ACCESS_DENIED.equals(answer.getError().getErrorCode()))
            return ProviderRefusal.STOPPED;
        for (var cause = Optional.of(thrown);
                cause.isPresent();
                cause = Optional.ofNullable(cause.get().getCause())) {
            if (cause.get() instanceof RefusedException) return ProviderRefusal.TAKEN;
            if (cause.get() instanceof ProviderDownException || cause.get() instanceof IOException)
                return ProviderRefusal.DOWN;
        }
        return ProviderRefusal.REFUSED;
    }
}
