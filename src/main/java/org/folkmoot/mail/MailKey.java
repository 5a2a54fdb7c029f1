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
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.shared.FolkmootSettings;
import org.springframework.stereotype.Component;

/**
 * Signs what mails carry out and bring back (HMAC-SHA-256). The key is made once, in {@code folkmoot.data}, or set for
 * several nodes.
 */
@Component
public class MailKey {

    private static final String FILE = "mail-links.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    MailKey(MailSettings settings, FolkmootSettings portal) {
        this.key = new SecretKeySpec(
                settings.linkKey().isEmpty()
                        ? kept(portal.data().resolve(FILE))
                        : settings.linkKey().getBytes(StandardCharsets.UTF_8),
                ALGORITHM);
    }

    /** 32 bytes. @param words what is signed; each use begins them with a word of its own */
    public byte[] signature(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notInThisJava) {
            throw new IllegalStateException(notInThisJava);
        }
    }

    /** The first to start makes it; whoever comes second reads it. */
    private static byte[] kept(Path file) {
        try {
            var made = new byte[BYTES];
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
            if (key.length != BYTES) throw new IllegalStateException(file + " is not a key of 32 bytes");
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key that signs links in mails: " + file, unreadable);
        }
    }
}
