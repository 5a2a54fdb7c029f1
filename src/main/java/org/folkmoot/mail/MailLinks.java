package org.folkmoot.mail;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/**
 * Links that turn one kind of mail off for one person, without signing in. Signed (HMAC-SHA-256), not stored; they open
 * nothing else.
 */
@Component
class MailLinks {

    static final String PATH = "mail/off/";

    private static final int LONGEST = 300;

    /** @param over the link was ours, and its time is over */
    record Meant(MemberId member, MailKind kind, boolean over) {}

    private final MailKey key;
    private final MailSettings settings;
    private final FolkmootSettings portal;
    private final PortalClock clock;

    MailLinks(MailKey key, MailSettings settings, FolkmootSettings portal, PortalClock clock) {
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
        this.key = key;
    }

    /** The whole address of the link. */
    String turnOff(MemberId member, MailKind kind) {
        return portal.url(PATH + token(member, kind));
    }

    String token(MemberId member, MailKind kind) {
        var until = clock.instant().plus(settings.linksLast()).getEpochSecond();
        var words = kind + "." + Long.toString(until, 36) + "." + member.value();
        return words + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key.signature(words));
    }

    /** What a link means; empty when it is not one of ours. */
    Optional<Meant> read(String token) {
        var end = token.lastIndexOf('.');
        if (token.length() > LONGEST || end < 0) return Optional.empty();
        var words = token.substring(0, end);
        try {
            var given = Base64.getUrlDecoder().decode(token.substring(end + 1));
            if (!MessageDigest.isEqual(key.signature(words), given)) return Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        var parts = words.split("\\.");
        var until = Instant.ofEpochSecond(Long.parseLong(parts[1], 36));
        return MemberId.parse(parts[2])
                .map(member -> new Meant(member, new MailKind(parts[0]), until.isBefore(clock.instant())));
    }
}
