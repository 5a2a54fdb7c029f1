package org.folkmoot.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.folkmoot.account.HalfSignedIn.Need;
import org.folkmoot.member.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * At each request of a person signed in: gives a new sign-in its row, and asks whether it still stands, with which roles,
 * and whether it is complete. Comes after every way of signing in, so that none can forget it.
 */
class SignInWatch extends OncePerRequestFilter {

    private final SignIns signIns;
    private final SignInChecks checks;
    private final OpenPages openPages;
    private final Gate gate;
    private final SecurityContextHolderStrategy contexts;

    SignInWatch(
            SignIns signIns,
            SignInChecks checks,
            OpenPages openPages,
            Gate gate,
            SecurityContextHolderStrategy contexts) {
        this.signIns = signIns;
        this.checks = checks;
        this.openPages = openPages;
        this.gate = gate;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = contexts.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn person)
            watch(signedIn, person, request, response);
        chain.doFilter(request, response);
    }

    private void watch(
            Authentication signedIn, SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var device = deviceOf(signedIn, person, request);
        var now = checks.of(device, person.id());
        if (now.person().isEmpty()) {
            request.getSession().invalidate();
            contexts.clearContext();
        } else if (now.need() != Need.NONE) {
            gate.hold(signedIn, now.person().get(), now.need(), request, response);
            contexts.clearContext();
            OpenPages.close(request.getSession());
        } else {
            var page = openPages.of(device, request.getSession());
            refresh(signedIn, person, now.person().get(), request, response);
            if (!isHeartbeat(request) && page.dueToBeSeen()) signIns.seen(device, SignIns.address(request));
        }
    }

    private DeviceId deviceOf(Authentication signedIn, SignedIn person, HttpServletRequest request) {
        var session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            return SignIns.in(session, person.id())
                    .orElseGet(() -> signIns.open(person, Gate.factors(signedIn.getAuthorities()), request));
        }
    }

    /** Another name, address or other roles than when the person signed in are theirs from this request on. */
    private void refresh(
            Authentication signedIn,
            SignedIn before,
            SignedIn now,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (before.roles().equals(now.roles())
                && before.name().equals(now.name())
                && before.getUsername().equals(now.getUsername())) return;
        var fresh = Gate.as(now, Gate.factors(signedIn.getAuthorities()));
        contexts.setContext(new SecurityContextImpl(fresh));
        gate.open(fresh, request, response);
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }
}
