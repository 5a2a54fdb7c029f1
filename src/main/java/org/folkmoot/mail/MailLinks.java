package org.folkmoot.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.member.MemberId;
import org.folkmoot.shared.FolkmootSettings;
import org.folkmoot.shared.PortalClock;
import org.springframework.stereotype.Component;

/**
 * Links that turn one kind of mail off for one person, without signing in. Signed (HMAC-SHA-256), not stored; they open
 * nothing else. The key is made once, in {@code folkmoot.data}, or set for several nodes.
 */
@Component
class MailLinks {

    static final String PATH = "mail/off/";

    private static final String KEY_FILE = "mail-links.key";
    private static final int KEY_BYTES = 32;
    private static final int LONGEST = 300;

    /** @param over the link was ours, and its time is over */
    record Meant(MemberId member, MailKind kind, boolean over) {}

    private final SecretKeySpec key;
    private final MailSettings settings;
    private final FolkmootSettings portal;
    private final PortalClock clock;

    MailLinks(MailSettings settings, FolkmootSettings portal, PortalClock clock) {
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
        this.key = new SecretKeySpec(
                settings.linkKey().isEmpty()
                        ? kept(portal.data().resolve(KEY_FILE))
                        : settings.linkKey().getBytes(StandardCharsets.UTF_8),
                "HmacSHA256");
    }

    /** The whole address of the link. */
    String turnOff(MemberId member, MailKind kind) {
        return portal.url(PATH + token(member, kind));
    }

    String token(MemberId member, MailKind kind) {
        var until = clock.instant().plus(settings.linksLast()).getEpochSecond();
        var words = kind + "." + Long.toString(until, 36) + "." + member.value();
        return words + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(words));
    }

    /** What a link means; empty when it is not one of ours. */
    Optional<Meant> read(String token) {
        var end = token.lastIndexOf('.');
        if (token.length() > LONGEST || end < 0) return Optional.empty();
        var words = token.substring(0, end);
        try {
            var given = Base64.getUrlDecoder().decode(token.substring(end + 1));
            if (!MessageDigest.isEqual(signature(words), given)) return Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        var parts = words.split("\\.");
        var until = Instant.ofEpochSecond(Long.parseLong(parts[1], 36));
        return MemberId.parse(parts[2])
                .map(member -> new Meant(member, new MailKind(parts[0]), until.isBefore(clock.instant())));
    }

    private byte[] signature(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notInThisJava) {
            throw new IllegalStateException(notInThisJava);
        }
    }

    /** The first to start makes it; whoever comes second reads it. */
    private static byte[] kept(Path file) {
        try {
            var made = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(made);
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                if (!Files.exists(file)) {
                    Files.write(file, made, StandardOpenOption.CREATE_NEW);
                    if (Files.getFileStore(file).supportsFileAttributeView("posix"))
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            } catch (FileAlreadyExistsException anotherWasFirst) {
                // read below
            }
            var key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) throw new IllegalStateException(file + " is not a key of 32 bytes");
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key that signs links in mails: " + file, unreadable);
        }
    }
}
