package org.folkmoot.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and takes links sent by mail. A token has 256 random bits; the database keeps its SHA-256, which needs no salt at
 * that length. Of two clicks at once the second waits at the link's row and is told that the link has been used.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Links {

    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH_MAX = 100;

    private final OneTimeLinks links;
    private final CurrentMember currentMember;
    private final PortalClock clock;

    Links(OneTimeLinks links, CurrentMember currentMember, PortalClock clock) {
        this.links = links;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /** A fresh link takes the place of an unused one before it. @return the token */
    String issue(LinkPurpose purpose, UUID subject) {
        var token = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), TOKEN_BYTES).generateKey();
        withdraw(purpose, subject);
        links.save(new OneTimeLink(hash(token), purpose, subject, clock.instant()));
        return token;
    }

    /** Whether it could be used now. @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
    UUID check(LinkPurpose purpose, String token) {
        var link = links.findByTokenHashAndPurpose(hash(token), purpose).orElseThrow(Links::unknown);
        link.check(clock.instant());
        return link.subject();
    }

    /** @throws RefusedException LINK_UNKNOWN, LINK_USED, LINK_EXPIRED */
    UUID use(LinkPurpose purpose, String token) {
        var link = links.lock(hash(token), purpose).orElseThrow(Links::unknown);
        link.use(clock.instant());
        return link.subject();
    }

    void withdraw(LinkPurpose purpose, UUID subject) {
        links.deleteUnused(purpose, subject);
    }

    /** A link is for one person: somebody else who is signed in must sign out first. @throws RefusedException LINK_OF_ANOTHER */
    void mustBeFor(MemberId owner) {
        if (currentMember.find().filter(me -> !me.equals(owner)).isPresent()) throw ofAnother();
    }

    /** A link that makes an account is for nobody who has one. @throws RefusedException LINK_OF_ANOTHER */
    void mustBeForAVisitor() {
        if (currentMember.find().isPresent()) throw ofAnother();
    }

    private RefusedException ofAnother() {
        return new RefusedException(
                AccountRefusal.LINK_OF_ANOTHER, currentMember.name().orElse(""));
    }

    private static RefusedException unknown() {
        return new RefusedException(AccountRefusal.LINK_UNKNOWN);
    }

    private static String hash(String token) {
        if (token.length() > TOKEN_LENGTH_MAX) throw unknown();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
