package org.folkmoot.account;

import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Limits on the sign-in form, and signing in with a one-time link. */
@Component
class SignInDoors extends AbstractHttpConfigurer<SignInDoors, HttpSecurity> {

    private final SignInLinks links;
    private final Limits limits;
    private final SignInTrail trail;

    SignInDoors(SignInLinks links, Limits limits, SignInTrail trail) {
        this.links = links;
        this.limits = limits;
        this.trail = trail;
    }

    /** Spring's own address for asking for a link stays shut: {@link RecoveryService} is the only way. */
    @Override
    public void init(HttpSecurity http) {
        var refused = new SimpleUrlAuthenticationFailureHandler("/sign-in/link?refused");
        http.oneTimeTokenLogin(link -> link.tokenService(links)
                        .authenticationProvider(new OneTimeTokenAuthenticationProvider(links, links::person))
                        .generateRequestResolver(request -> null)
                        .tokenGenerationSuccessHandler((request, response, token) -> {})
                        .showDefaultSubmitPage(false)
                        .loginPage("/sign-in")
                        .loginProcessingUrl(SameOriginSignIn.LINK_PATH)
                        .authenticationSuccessHandler(new SavedRequestAwareAuthenticationSuccessHandler())
                        .authenticationFailureHandler((request, response, why) -> {
                            trail.linkRefused();
                            refused.onAuthenticationFailure(request, response, why);
                        }))
                .csrf(csrf -> csrf.ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(
                        org.springframework.http.HttpMethod.POST, SameOriginSignIn.LINK_PATH)))
                .addFilterBefore(new SignInLimit(limits), UsernamePasswordAuthenticationFilter.class);
    }
}
