package org.folkmoot.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The POSTs that sign in carry no CSRF token (Vaadin exempts the form, and a link's button has none), so a browser's
 * Origin header must name this host; every way below that address is held to it. A request without the header is let
 * through: browsers always send it on a POST, other clients have no cookie to abuse.
 */
class SameOriginSignIn extends OncePerRequestFilter {

    static final String PATH = "/sign-in";

    /** Where the button behind a one-time link posts to. */
    static final String LINK_PATH = "/sign-in/with-link";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signsIn(request) && foreign(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, response);
    }

    private static boolean signsIn(HttpServletRequest request) {
        var path = path(request);
        return "POST".equals(request.getMethod()) && (path.equals(PATH) || path.startsWith(PATH + "/"));
    }

    static boolean posts(HttpServletRequest request, String path) {
        return "POST".equals(request.getMethod()) && path(request).equals(path);
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath().concat(request.getPathInfo() == null ? "" : request.getPathInfo());
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
