package org.folkmoot.account;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.folkmoot.member.AccountDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Signing in with a passkey, beside the password. */
class PasskeySignInConfigurer extends AbstractHttpConfigurer<PasskeySignInConfigurer, HttpSecurity> {

    static PasskeySignInConfigurer passkeys() {
        return new PasskeySignInConfigurer();
    }

    @Override
    public void configure(HttpSecurity http) {
        var beans = http.getSharedObject(ApplicationContext.class);
        var operations = beans.getBean(WebAuthnRelyingPartyOperations.class);
        var challenges = new HttpSessionPublicKeyCredentialRequestOptionsRepository();

        var options = new PublicKeyCredentialRequestOptionsFilter(operations);
        options.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PasskeySignIn.OPTIONS_PATH));
        options.setRequestOptionsRepository(challenges);
        options.setSecurityContextHolderStrategy(beans.getBean(SecurityContextHolderStrategy.class));
        http.addFilterBefore(options, AuthorizationFilter.class);

        var signIn = new PasskeySignIn(
                operations,
                challenges,
                beans.getBean(AccountDetails.class),
                beans.getBean(AuthenticationEventPublisher.class));
        likeThePassword(http, signIn, beans);
        var refused = new SimpleUrlAuthenticationFailureHandler(PasskeySignIn.REFUSED);
        var trail = beans.getBean(SignInTrail.class);
        signIn.setAuthenticationFailureHandler((request, response, why) -> {
            trail.proofRefused(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
            refused.onAuthenticationFailure(request, response, why);
        });
        http.addFilterAfter(signIn, UsernamePasswordAuthenticationFilter.class);
    }

    /** Another session id, the place the person was going to, remembered where asked for. */
    static void likeThePassword(
            HttpSecurity http, AbstractAuthenticationProcessingFilter signIn, ApplicationContext beans) {
        signIn.setAuthenticationSuccessHandler(
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
        signIn.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        signIn.setSecurityContextHolderStrategy(beans.getBean(SecurityContextHolderStrategy.class));
        signIn.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        signIn.setApplicationEventPublisher(beans);
        var remembered = http.getSharedObject(RememberMeServices.class);
        if (remembered != null) signIn.setRememberMeServices(remembered);
    }
}
