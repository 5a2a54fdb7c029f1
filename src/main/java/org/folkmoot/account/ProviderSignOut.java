package org.folkmoot.account;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.folkmoot.shared.FolkmootSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Who came in by a provider and signs out here is led to sign out there too, where the provider offers it (OpenID Connect
 * RP-Initiated Logout). One that is down keeps nobody signed in here.
 */
@Component
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignOut.class);
    private static final String ATTRIBUTE = ProviderSignOut.class.getName();

    private final OidcClientInitiatedLogoutSuccessHandler there;

    ProviderSignOut(Providers providers, FolkmootSettings portal) {
        there = new OidcClientInitiatedLogoutSuccessHandler(providers);
        there.setPostLogoutRedirectUri(portal.url(""));
        there.setRedirectStrategy(new UidlRedirectStrategy());
    }

    /** Before the HTTP session is gone. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        ProviderVisit.cameBy(request.getSession(false)).ifPresent(came -> request.setAttribute(ATTRIBUTE, came));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn)
            throws IOException, ServletException {
        try {
            there.onLogoutSuccess(request, response, (Authentication) request.getAttribute(ATTRIBUTE));
        } catch (ProviderDownException down) {
            LOG.info("Signed out here alone: {}", down.toString());
            there.onLogoutSuccess(request, response, null);
        }
    }
}
