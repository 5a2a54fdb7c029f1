package org.folkmoot.member;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers in the HTTP session when the person last proved by hand who they are: a cookie that remembers them is not
 * fresh. What could lock its owner out of an account asks for it (NIST SP 800-63B, reauthentication).
 */
@Component
public class FreshSignIn {

    public static final Duration FRESH = Duration.ofMinutes(10);

    private static final String AT = "folkmoot.signed-in-at";

    private final PortalClock clock;

    FreshSignIn(PortalClock clock) {
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof RememberMeAuthenticationToken) return;
        proved();
    }

    /** The person has just shown who they are. */
    public void proved() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(AT, clock.instant().toEpochMilli(), RequestAttributes.SCOPE_SESSION);
    }

    public boolean isFresh() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(AT, RequestAttributes.SCOPE_SESSION) instanceof Long at
                && Instant.ofEpochMilli(at).plus(FRESH).isAfter(clock.instant());
    }
}
