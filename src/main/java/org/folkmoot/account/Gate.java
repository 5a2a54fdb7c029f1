package org.folkmoot.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import org.folkmoot.account.HalfSignedIn.Need;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Where every way of signing in leaves its result. Who still owes a second step is left as {@link HalfSignedIn}, with an
 * empty security context: no moment passes in which the session could act (ADR 13).
 */
@Component
class Gate implements SecurityContextRepository {

    /** As Spring Security would name it. */
    static final String TOTP_FACTOR = "FACTOR_TOTP";

    private final SecurityContextRepository sessions = new DelegatingSecurityContextRepository(
            new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    private final SignIns signIns;
    private final SecondStep secondStep;
    private final PortalClock clock;

    Gate(SignIns signIns, SecondStep secondStep, PortalClock clock) {
        this.signIns = signIns;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = context.getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person)) {
            sessions.saveContext(context, request, response);
            return;
        }
        var passed = showedPasskey(signedIn)
                || signIns.of(request.getSession(false), person.id())
                        .map(Device::secondFactorPassed)
                        .orElse(false);
        var need = secondStep.needOf(person.id(), person.roles(), passed);
        if (need == Need.NONE) open(signedIn, request, response);
        else hold(signedIn, person, need, request, response);
    }

    /** Signs the person in, without asking further. */
    void open(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        HalfSignedIn.forget(request.getSession());
        sessions.saveContext(new SecurityContextImpl(signedIn), request, response);
    }

    void hold(
            Authentication signedIn,
            SignedIn person,
            Need need,
            HttpServletRequest request,
            HttpServletResponse response) {
        new HalfSignedIn(
                        person.id(),
                        person.name(),
                        factors(signedIn.getAuthorities()),
                        need,
                        clock.instant(),
                        false,
                        "",
                        false,
                        null)
                .putInto(request.getSession());
        sessions.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
    }

    /** The person as they are now, signed in the same way as before. */
    static Authentication as(SignedIn person, Collection<String> factors) {
        var may = new ArrayList<GrantedAuthority>(person.getAuthorities());
        factors.forEach(factor -> may.add(FactorGrantedAuthority.fromAuthority(factor)));
        person.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, may);
    }

    static java.util.List<String> factors(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    static boolean showedPasskey(Authentication signedIn) {
        return factors(signedIn.getAuthorities()).contains(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return sessions.loadContext(holder);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return sessions.loadDeferredContext(request);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }
}
