package org.folkmoot.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.account.HalfSignedIn.Need;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever is half signed in to the second step, and takes its form. The form is plain, so that password managers
 * know it; {@link SameOriginSignIn} has looked where it comes from.
 */
class SecondStepDoor extends OncePerRequestFilter {

    static final String PATH = "/sign-in/second";
    static final String LEAVE = PATH + "/leave";

    private static final List<String> NOT_LED = List.of(PATH, "/assets/", "/VAADIN/", "/webjars/", "/sign-in/passkey");

    private final TotpKeys totp;
    private final SignIns signIns;
    private final SignInChecks checks;
    private final KeptSignIn kept;
    private final AccountDetails accounts;
    private final Gate gate;
    private final PortalClock clock;

    SecondStepDoor(
            TotpKeys totp,
            SignIns signIns,
            SignInChecks checks,
            KeptSignIn kept,
            AccountDetails accounts,
            Gate gate,
            PortalClock clock) {
        this.totp = totp;
        this.signIns = signIns;
        this.checks = checks;
        this.kept = kept;
        this.accounts = accounts;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = path(request);
        var half = HalfSignedIn.in(request.getSession(false), clock.instant());
        if (isPost(request, LEAVE)) leave(request, response);
        else if (isPost(request, PATH)) {
            if (half.isPresent()) answer(half.get(), request, response);
            else to("/sign-in?again", request, response);
        } else if (half.isPresent() && opensAPage(request) && NOT_LED.stream().noneMatch(path::startsWith)) {
            half.get().goingTo(target(request)).putInto(request.getSession());
            to(PATH, request, response);
        } else chain.doFilter(request, response);
    }

    private void answer(HalfSignedIn half, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var person = accounts.find(half.member()).filter(SignedIn::isEnabled).filter(SignedIn::isAccountNonLocked);
        if (person.isEmpty()) {
            HalfSignedIn.forget(request.getSession());
            to("/sign-in?again", request, response);
        } else if (half.proved()) complete(half, person.get(), request, response);
        else if (half.need() != Need.CODE) to(PATH, request, response);
        else {
            var typed = request.getParameter("code");
            var said = totp.check(person.get(), typed == null ? "" : typed);
            if (said.accepted()) complete(half, person.get(), request, response);
            else {
                half.told(said).putInto(request.getSession());
                to(PATH, request, response);
            }
        }
    }

    private void complete(HalfSignedIn half, SignedIn person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.changeSessionId();
        var device = signIns.of(request.getSession(), person.id()).map(Device::id);
        device.ifPresent(signIns::passedSecondFactor);
        var factors = new ArrayList<>(half.authorities());
        factors.add(Gate.TOTP_FACTOR);
        var id = device.orElseGet(() -> signIns.open(person, factors, request));
        checks.forget();
        gate.open(Gate.as(person, factors), request, response);
        if (half.keep()) kept.keep(id, request, response);
        to(half.target().isEmpty() ? "/" : half.target(), request, response);
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null) HalfSignedIn.forget(session);
        to("/sign-in", request, response);
    }

    private static boolean isPost(HttpServletRequest request, String path) {
        return "POST".equals(request.getMethod()) && path(request).equals(path);
    }

    private static boolean opensAPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }

    /** The address asked for, within the portal: the path begins with exactly one slash. */
    private static String target(HttpServletRequest request) {
        var query = request.getQueryString();
        return path(request).replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath().concat(request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static void to(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(response.encodeRedirectURL(request.getContextPath() + path));
    }
}
