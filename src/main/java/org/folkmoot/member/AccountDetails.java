package org.folkmoot.member;

import java.util.Locale;
import java.util.Optional;
import org.folkmoot.shared.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account behind an e-mail address for Spring Security. A person without a password is as unknown as a
 * stranger: Spring Security then compares with a password of its own, so that both answers take the same time.
 */
@Component
public class AccountDetails implements UserDetailsService, UserDetailsPasswordService {

    private final Members members;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    AccountDetails(Members members, ApplicationEventPublisher events, PortalClock clock) {
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return members.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .filter(Member::canSignIn)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** After a sign-in with a password whose hash is of an older kind. */
    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        if (!(user instanceof SignedIn person) || hash == null) return user;
        return members.lock(person.id().value())
                .map(member -> {
                    member.replacePassword(hash);
                    return (UserDetails) new SignedIn(member);
                })
                .orElse(user);
    }

    /**
     * The person came in on their own: nobody hands them a password from now on.
     *
     * @param withTheirPassword false when they showed something else; a password that somebody made for them before they
     *                          first came then goes
     */
    @Transactional
    public void cameIn(MemberId id, boolean withTheirPassword) {
        var now = clock.instant();
        events.publishEvent(new CameIn(id, now));
        members.lock(id.value()).ifPresent(member -> member.here(withTheirPassword, now));
    }

    /**
     * The person as they would be once signed in, whatever way brought them; with or without a password. Empty for one
     * whose account was deleted, and for a guest, who has none.
     */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(MemberId id) {
        return members.findById(id.value())
                .filter(member -> !member.erased() && !member.withoutAccount())
                .map(SignedIn::new);
    }

    /** As {@link #find(MemberId)}, by the address; with or without a password. Never tell a visitor whether it found one. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(EmailAddress email) {
        return members.findByEmail(email.value())
                .filter(member -> !member.withoutAccount())
                .map(SignedIn::new);
    }
}
