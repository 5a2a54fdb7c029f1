package org.folkmoot.account;

import org.folkmoot.member.AccountDetails;
import org.folkmoot.shared.PortalClock;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Everything about how long and how fully a person is signed in: devices, "keep me signed in", second step. */
class SignInStanding extends AbstractHttpConfigurer<SignInStanding, HttpSecurity> {

    /** Applied before the ways of signing in, which leave their result at the {@link Gate}. */
    static SignInStanding on(HttpSecurity http) throws Exception {
        var beans = http.getSharedObject(ApplicationContext.class);
        http.securityContext(contexts -> contexts.securityContextRepository(beans.getBean(Gate.class)))
                .rememberMe(kept -> kept.rememberMeServices(beans.getBean(KeptSignIn.class)))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecondStepDoor.PATH, SecondStepDoor.LEAVE));
        return new SignInStanding();
    }

    @Override
    public void configure(HttpSecurity http) {
        var beans = http.getSharedObject(ApplicationContext.class);
        http.addFilterBefore(
                new SignInWatch(
                        beans.getBean(SignIns.class),
                        beans.getBean(SignInChecks.class),
                        beans.getBean(OpenPages.class),
                        beans.getBean(Gate.class),
                        beans.getBean(SecurityContextHolderStrategy.class)),
                AnonymousAuthenticationFilter.class);
        http.addFilterBefore(
                new SecondStepDoor(
                        beans.getBean(TotpKeys.class),
                        beans.getBean(SignIns.class),
                        beans.getBean(SignInChecks.class),
                        beans.getBean(KeptSignIn.class),
                        beans.getBean(AccountDetails.class),
                        beans.getBean(Gate.class),
                        beans.getBean(PortalClock.class)),
                AnonymousAuthenticationFilter.class);
    }
}
