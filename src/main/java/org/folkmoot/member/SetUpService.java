package org.folkmoot.member;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of an empty portal. Open to all, because nobody can be signed in yet: who holds the
 * token may, once. The token has 256 random bits; the database keeps its SHA-256, which needs no salt at that length.
 */
@Service
@Transactional(readOnly = true)
public class SetUpService {

    private static final Set<Role> FIRST = Set.of(Role.ADMINISTRATOR, Role.MANAGER, Role.PARTICIPANT);
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH_MAX = 100;

    private final SetUpLinks links;
    private final Members members;
    private final RoleChanges roleChanges;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final PortalClock clock;

    SetUpService(
            SetUpLinks links,
            Members members,
            RoleChanges roleChanges,
            PasswordRules rules,
            PasswordEncoder encoder,
            PortalClock clock) {
        this.links = links;
        this.members = members;
        this.roleChanges = roleChanges;
        this.rules = rules;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Whether somebody has an account. */
    @PreAuthorize("permitAll")
    public boolean done() {
        return members.count() > 0;
    }

    /** @throws RefusedException ALREADY_SET_UP, SET_UP_LINK_UNKNOWN, SET_UP_LINK_EXPIRED */
    @PreAuthorize("permitAll")
    public void check(String token) {
        if (done()) throw new RefusedException(MemberRefusal.ALREADY_SET_UP);
        links.findByTokenHash(hash(token))
                .orElseThrow(() -> new RefusedException(MemberRefusal.SET_UP_LINK_UNKNOWN))
                .check(clock.instant());
    }

    /**
     * The second of two people using one link at once waits for the first at the link's row, and is refused.
     *
     * @throws RefusedException ALREADY_SET_UP, SET_UP_LINK_UNKNOWN, SET_UP_LINK_EXPIRED
     * @throws UnusableInputException when the password is not one to have
     */
    @Transactional
    @PreAuthorize("permitAll")
    public MemberId setUp(String token, SetUpPortal asked) {
        var now = clock.instant();
        var link = links.lockByTokenHash(hash(token));
        if (done()) throw new RefusedException(MemberRefusal.ALREADY_SET_UP);
        link.orElseThrow(() -> new RefusedException(MemberRefusal.SET_UP_LINK_UNKNOWN))
                .check(now);
        rules.check(asked.password(), asked.name(), asked.email().value());
        var first = members.save(new Member(asked.email(), asked.name(), encoder.encode(asked.password()), FIRST, now));
        roleChanges.record(first.id(), Set.of(), FIRST, Optional.of(first.id()), now);
        link.get().use(first.id(), now);
        return first.id();
    }

    /** A fresh token, which replaces the one before; empty when the portal is set up. */
    @Transactional
    Optional<String> renew() {
        if (done()) return Optional.empty();
        var token = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), TOKEN_BYTES).generateKey();
        links.deleteUnused();
        links.save(new SetUpLink(hash(token), clock.instant()));
        return Optional.of(token);
    }

    private static String hash(String token) {
        if (token.length() > TOKEN_LENGTH_MAX) throw new RefusedException(MemberRefusal.SET_UP_LINK_UNKNOWN);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
