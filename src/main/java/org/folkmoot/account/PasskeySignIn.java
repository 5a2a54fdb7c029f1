package org.folkmoot.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * Takes what the browser proved with a passkey: a form, so that the answer is a page like after a password. Each challenge
 * is good for one try. Every reason for a "no" looks the same from outside.
 */
class PasskeySignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/sign-in/passkey";
    static final String OPTIONS_PATH = "/sign-in/passkey/options";
    static final String REFUSED = "/sign-in?refused=passkey";

    private static final Logger LOG = LoggerFactory.getLogger(PasskeySignIn.class);

    private final WebAuthnRelyingPartyOperations operations;
    private final PublicKeyCredentialRequestOptionsRepository challenges;
    private final AccountDetails accounts;
    private final AuthenticationEventPublisher events;

    PasskeySignIn(
            WebAuthnRelyingPartyOperations operations,
            PublicKeyCredentialRequestOptionsRepository challenges,
            AccountDetails accounts,
            AuthenticationEventPublisher events) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.operations = operations;
        this.challenges = challenges;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var challenge = challenges.load(request);
        var shown = request.getParameter("passkey");
        if (challenge == null || shown == null) {
            LOG.info("A passkey was shown that was not asked for in this session");
            throw new BadCredentialsException("no passkey was asked for");
        }
        challenges.save(request, response, null);
        try {
            var owner =
                    operations.authenticate(new RelyingPartyAuthenticationRequest(challenge, PasskeyJson.shown(shown)));
            var person = PasskeyStore.member(owner).flatMap(accounts::find).orElseThrow();
            var signedIn = signedIn(person);
            events.publishAuthenticationSuccess(signedIn);
            return signedIn;
        } catch (RuntimeException notAccepted) {
            LOG.info("A passkey is not accepted: {}", notAccepted.toString());
            throw new BadCredentialsException("this passkey is not accepted", notAccepted);
        }
    }

    private Authentication signedIn(SignedIn person) {
        var may = new ArrayList<GrantedAuthority>(person.getAuthorities());
        may.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, may);
        signedIn.eraseCredentials();
        return signedIn;
    }
}
