package org.folkmoot.account;

import jakarta.servlet.http.HttpSession;
import org.folkmoot.member.SignedIn;
import org.folkmoot.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whoever was asked to sign in another way to link a provider's account, and did, has it linked: whatever that way was. Who
 * still owes a second step is not signed in yet; "My account" links it after that.
 */
@Component
class LinkOnceSignedIn {

    private static final Logger LOG = LoggerFactory.getLogger(LinkOnceSignedIn.class);

    private final LinkedAccountService linked;

    LinkOnceSignedIn(LinkedAccountService linked) {
        this.linked = linked;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (!(event.getAuthentication().getPrincipal() instanceof SignedIn person)
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) return;
        var session = request.getRequest().getSession(false);
        if (session == null || !holds(session, person)) return;
        try {
            linked.linkFound();
        } catch (RefusedException taken) {
            LOG.info("Not linked after all: {}", taken.refusal());
        }
    }

    private static boolean holds(HttpSession session, SignedIn person) {
        var key = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
        return session.getAttribute(key) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn one
                && one.id().equals(person.id());
    }
}
