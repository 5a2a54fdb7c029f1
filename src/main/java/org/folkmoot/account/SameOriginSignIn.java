package org.folkmoot.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The sign-in POST carries no CSRF token (Vaadin exempts it), so a browser's Origin header must name this host. A
 * request without the header is let through: browsers always send it on a POST, other clients have no cookie to abuse.
 */
class SameOriginSignIn extends OncePerRequestFilter {

    static final String PATH = "/sign-in";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signsIn(request) && foreign(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, response);
    }

    private static boolean signsIn(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getServletPath()
                        .concat(request.getPathInfo() == null ? "" : request.getPathInfo())
                        .equals(PATH);
    }

    private static boolean foreign(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) return false;
        try {
            var uri = URI.create(origin);
            var port = uri.getPort() == -1 ? ("https".equals(uri.getScheme()) ? 443 : 80) : uri.getPort();
            return !request.getServerName().equalsIgnoreCase(uri.getHost()) || port != request.getServerPort();
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }
}
