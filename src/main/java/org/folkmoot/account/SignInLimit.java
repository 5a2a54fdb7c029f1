package org.folkmoot.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.folkmoot.shared.ClientAddress;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts tries to sign in with a password before a password is looked at, so that a try over the limit costs next to
 * nothing and says nothing about the account.
 */
class SignInLimit extends OncePerRequestFilter {

    private final Limits limits;

    SignInLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = Optional.ofNullable(request.getParameter("username")).orElse("");
        var wait = limits.take(Limits.Door.SIGN_IN, account, ClientAddress.counted(request.getRemoteAddr()));
        if (wait.isEmpty()) chain.doFilter(request, response);
        else response.sendRedirect(request.getContextPath() + "/sign-in?wait=" + Limits.minutes(wait.get()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SameOriginSignIn.posts(request, SameOriginSignIn.PATH);
    }
}
