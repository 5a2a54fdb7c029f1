package org.folkmoot.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * "Keep me signed in on this device": a cookie that names a device and a key. The key changes with each use; a minute of
 * grace lets several requests of one page use the old one (ADR 13).
 */
@Component
class KeptSignIn extends AbstractRememberMeServices {

    static final String COOKIE = "folkmoot-keep";
    static final String PARAMETER = "keep";

    private static final int PARTS = 2;

    private final SignIns signIns;
    private final AccountDetails accounts;
    private final PortalClock clock;

    KeptSignIn(SignIns signIns, AccountDetails accounts, PortalClock clock) {
        super(Secrets.key(), accounts);
        this.signIns = signIns;
        this.accounts = accounts;
        this.clock = clock;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds((int) SignIns.KEPT_FOR.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Who still owes a second step is kept once that is done. */
    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        var half = HalfSignedIn.in(request.getSession(false), clock.instant());
        if (half.isPresent()) half.get().keeping().putInto(request.getSession());
        else if (signedIn.getPrincipal() instanceof SignedIn person) {
            var device = signIns.of(request.getSession(false), person.id())
                    .map(Device::id)
                    .orElseGet(() -> signIns.open(person, Gate.factors(signedIn.getAuthorities()), request));
            keep(device, request, response);
        }
    }

    void keep(DeviceId device, HttpServletRequest request, HttpServletResponse response) {
        give(device, signIns.keep(device), request, response);
    }

    private void give(DeviceId device, String key, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {device.value().toString(), key}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != PARTS) throw new InvalidCookieException("not of ours");
        var device = DeviceId.parse(parts[0]).orElseThrow(() -> new InvalidCookieException("not of ours"));
        var resumed = signIns.resume(device, parts[1]);
        var person =
                switch (resumed.use()) {
                    case ROTATED, JUST_ROTATED ->
                        Optional.ofNullable(resumed.member()).flatMap(accounts::find);
                    case TOO_OLD, STOLEN -> Optional.<SignedIn>empty();
                };
        if (person.isEmpty()) throw new InvalidCookieException("no longer kept");
        if (resumed.next() != null) give(device, resumed.next(), request, response);
        SignIns.bind(device, person.get().id(), request.getSession());
        return person.get();
    }

    /** Also when nothing was kept: the sign-in on this device has ended. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        super.logout(request, response, signedIn);
        SignIns.in(request.getSession(false)).ifPresent(device -> signIns.end(device, DeviceEnd.SIGNED_OUT));
    }
}
