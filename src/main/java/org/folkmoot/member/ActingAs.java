package org.folkmoot.member;

import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs a piece of work as one member with that member's roles. For the sample programme only: no bean of this kind
 * exists outside the {@code sample} profile.
 */
@Component
@Profile("sample")
public class ActingAs {

    private final Members members;

    ActingAs(Members members) {
        this.members = members;
    }

    public <T> T member(MemberId id, Callable<T> work) {
        var person = new SignedIn(members.findById(id.value()).orElseThrow());
        return with(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()), work);
    }

    /** Inside a view Vaadin would answer with whoever its session belongs to, so that session steps aside meanwhile. */
    static <T> T with(Authentication authentication, Callable<T> work) {
        var page = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(page);
        }
    }
}
