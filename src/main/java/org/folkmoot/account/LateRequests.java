package org.folkmoot.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the sign-in page still sends while it is left: its goodbye to the push connection, its question for a passkey. Whoever
 * has just signed in has a new session by then, and these name the old one. Left to themselves they would begin a third,
 * whose cookie takes the place of the person's own: signed out again at once. So they begin none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LateRequests extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";
    private static final String TRANSPORT = "X-Atmosphere-Transport";
    private static final String PASSKEY = "/sign-in/passkey/options";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var gone = request.getRequestedSessionId() != null && request.getSession(false) == null;
        if (gone && isGoodbye(request)) response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        else if (gone && path(request).equals(PASSKEY)) response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, response);
    }

    private static boolean isGoodbye(HttpServletRequest request) {
        return path(request).equals(PUSH)
                && ("close".equals(request.getParameter(TRANSPORT)) || "close".equals(request.getHeader(TRANSPORT)));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath().concat(request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
