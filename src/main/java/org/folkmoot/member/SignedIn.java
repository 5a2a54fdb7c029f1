package org.folkmoot.member;

import java.io.Serial;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind an HTTP session, as Spring Security keeps it. */
public final class SignedIn implements UserDetails, CredentialsContainer, Actor {

    @Serial
    private static final long serialVersionUID = 1L;

    private final MemberId id;
    private final String name;
    private final String email;
    private @Nullable String passwordHash;
    private final Set<Role> roles;

    SignedIn(Member member) {
        this.id = member.id();
        this.name = member.name();
        this.email = member.email();
        this.passwordHash = member.passwordHash();
        this.roles = member.roles();
    }

    public MemberId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles;
    }

    @Override
    public UUID actorId() {
        return id.value();
    }

    @Override
    public String actorName() {
        return name;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** Spring Security calls this once the password has been compared: no hash stays in the session. */
    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
