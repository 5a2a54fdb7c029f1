package org.folkmoot.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.account.ui.SignInView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One filter chain per kind of door; the Vaadin chain comes last and denies what no view opens. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Health only; probing a view would create a session each time. */
    @Bean
    @Order(1)
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Open figures and lists: read only, anonymous, without a session cookie. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    /**
     * Views decide for themselves who may see them. An address that belongs to neither a view nor a controller is let
     * through to the router, which shows the not-found page to visitors too; a controller nobody opened stays closed.
     */
    @Bean
    @Order(3)
    SecurityFilterChain portal(
            HttpSecurity http,
            SignInDoors doors,
            ProviderSignOut signOut,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/webjars/echarts/**")
                        .permitAll())
                .headers(PageHeaders::write)
                .addFilterBefore(new SameOriginSignIn(), UsernamePasswordAuthenticationFilter.class)
                .with(SignInStanding.on(http), Customizer.withDefaults())
                .with(doors, Customizer.withDefaults())
                .with(PasskeySignInConfigurer.passkeys(), Customizer.withDefaults())
                .with(ProviderSignInConfigurer.providers(), Customizer.withDefaults())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, "/")
                                .addLogoutHandler(signOut)
                                .logoutSuccessHandler(signOut)
                                .anyRequest(any -> any.access((who, request) ->
                                        new AuthorizationDecision(noController(controllers, request.getRequest())))))
                .build();
    }

    private static boolean noController(RequestMappingHandlerMapping controllers, HttpServletRequest request) {
        try {
            return HttpMethod.GET.matches(request.getMethod()) && controllers.getHandler(request) == null;
        } catch (Exception notForThisMethodOrType) {
            return false;
        }
    }
}
