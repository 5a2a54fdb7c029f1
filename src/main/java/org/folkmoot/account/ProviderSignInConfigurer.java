package org.folkmoot.account;

import java.util.List;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * Signing in with an account at a provider, beside the password: {@code /sign-in/with/KEY} leads there with state, nonce
 * and PKCE, {@code /sign-in/from/KEY} back.
 */
class ProviderSignInConfigurer extends AbstractHttpConfigurer<ProviderSignInConfigurer, HttpSecurity> {

    static final String GO = "/sign-in/with";

    static ProviderSignInConfigurer providers() {
        return new ProviderSignInConfigurer();
    }

    @Override
    public void configure(HttpSecurity http) {
        var beans = http.getSharedObject(ApplicationContext.class);
        var providers = beans.getBean(Providers.class);
        var portal = beans.getBean(FolkmootSettings.class);
        var currentMember = beans.getBean(CurrentMember.class);

        var there = new DefaultOAuth2AuthorizationRequestResolver(providers, GO);
        there.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var go = new OAuth2AuthorizationRequestRedirectFilter(there);
        go.setAuthenticationFailureHandler((request, response, notGone) ->
                response.sendRedirect(portal.url(ProviderSignIn.whereTo(
                        request.getRequestURI()
                                .substring(request.getRequestURI().lastIndexOf('/') + 1),
                        ProviderSignIn.why(notGone),
                        currentMember.find().isPresent()))));
        http.addFilterAfter(go, UsernamePasswordAuthenticationFilter.class);

        var back = new ProviderSignIn(
                providers,
                beans.getBean(LinkedAccountService.class),
                currentMember,
                portal,
                beans.getBean(PortalClock.class),
                beans.getBean(AuthenticationEventPublisher.class),
                beans.getBean(SignInTrail.class));
        back.setAuthenticationManager(
                new ProviderManager(List.of(beans.getBean(ProviderTokens.class).check())));
        PasskeySignInConfigurer.likeThePassword(http, back, beans);
        http.addFilterAfter(back, UsernamePasswordAuthenticationFilter.class);
    }
}
