package org.folkmoot.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.folkmoot.programme.AreaId;
import org.folkmoot.programme.SectorId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** People for tests, and acting as one of them. */
@Component
public class TestMembers {

    /** bcrypt with few rounds of "a password of the tests". */
    private static final String PASSWORD_HASH = "{bcrypt}$2a$04$Z3qaN0tLmzeXCNjYnUX7Du1llGBvN.DGfd.bB598FUn8ZdWijORji";

    private final Members members;
    private final Organisations organisations;
    private final Affiliations affiliations;
    private final FreshSignIn freshSignIn;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private int count;

    TestMembers(
            Members members,
            Organisations organisations,
            Affiliations affiliations,
            FreshSignIn freshSignIn,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.events = events;
        this.transactions = transactions;
        this.freshSignIn = freshSignIn;
        this.members = members;
        this.organisations = organisations;
        this.affiliations = affiliations;
    }

    /** A new person with these roles and an address nobody else has. */
    public synchronized MemberId person(Role... roles) {
        return named("Test person " + ++count, roles);
    }

    public synchronized MemberId named(String name, Role... roles) {
        var person = new Member(
                new EmailAddress("p" + ++count + "-" + System.nanoTime() + "@example.org"),
                name,
                PASSWORD_HASH,
                Set.of(roles),
                Instant.parse("2008-08-01T09:00:00Z"));
        return transactions.execute(begun -> {
            var id = members.save(person).id();
            events.publishEvent(new RolesChanged(id, Set.of(), Set.of(roles)));
            return id;
        });
    }

    public OrganisationId organisation(String name, SectorId sector, AreaId area) {
        return organisations.save(new Organisation(name, sector, area)).id();
    }

    @Transactional
    public void affiliate(MemberId member, OrganisationId organisation, LocalDate since) {
        affiliations.save(new Affiliation(member, organisation, "Officer", since));
    }

    /** As {@link #as}, by a person who has shown a moment ago who they are. */
    public <T> T freshly(MemberId id, Callable<T> work) {
        return inRequest(() -> {
            freshSignIn.proved();
            return as(id, work);
        });
    }

    /** Runs the work as part of an HTTP request with a session of its own. */
    public <T> T inRequest(Callable<T> work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return work.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** Runs the work on this thread with that person signed in. */
    public <T> T as(MemberId id, Callable<T> work) {
        return ActingAs.with(authentication(id), work);
    }

    public void as(MemberId id, Runnable work) {
        as(id, () -> {
            work.run();
            return "";
        });
    }

    /** Runs the work as a visitor who is not signed in, as Spring Security sees one. */
    public <T> T asVisitor(Callable<T> work) {
        return ActingAs.with(
                new org.springframework.security.authentication.AnonymousAuthenticationToken(
                        "test",
                        "anonymous",
                        java.util.List.of(new org.springframework.security.core.authority.SimpleGrantedAuthority(
                                "ROLE_ANONYMOUS"))),
                work);
    }

    /** Signs the person in on this thread until {@link #signOut()}; call before {@code navigate(...)} in view tests. */
    public void signIn(MemberId id) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(id));
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    private UsernamePasswordAuthenticationToken authentication(MemberId id) {
        var person = new SignedIn(members.findById(id.value()).orElseThrow());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }
}
