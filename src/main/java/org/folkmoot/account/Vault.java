package org.folkmoot.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.shared.FolkmootSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Encrypts what must be read again and may not be read in a copy of the database: AES-256 in GCM, with a key that is
 * configured or lies in a file of its own (ADR 13).
 */
@Component
@EnableConfigurationProperties(AccountSettings.class)
class Vault {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 16;
    private static final String FILE = "account.key";

    private final Path file;
    private final @Nullable String configured;
    private volatile @Nullable BytesEncryptor cipher;

    Vault(FolkmootSettings settings, AccountSettings account) {
        this.file = settings.data().resolve(FILE);
        this.configured = account.key();
        if (configured != null && !configured.isBlank()) cipher = cipher(configured);
    }

    String seal(String plain) {
        return Base64.getEncoder().encodeToString(cipher().encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalStateException when it was sealed with another key */
    String open(String sealed) {
        return new String(cipher().decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private synchronized BytesEncryptor cipher() {
        var known = cipher;
        if (known == null) cipher = known = cipher(fromFile());
        return known;
    }

    private static BytesEncryptor cipher(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES)
            throw new IllegalStateException("folkmoot.account.key must be 32 bytes in Base64, and has " + bytes.length);
        SecretKey key = new SecretKeySpec(bytes, "AES");
        return new AesBytesEncryptor(key, KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
    }

    private String fromFile() {
        try {
            if (!Files.exists(file)) make();
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the key file " + file, unreadable);
        }
    }

    /** Written whole under another name first; whoever is second takes the first one's. */
    private void make() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", ownerOnly());
        Files.writeString(
                whole,
                Base64.getEncoder()
                        .encodeToString(KeyGenerators.secureRandom(KEY_BYTES).generateKey()));
        try {
            Files.createLink(file, whole);
            Files.delete(whole);
        } catch (FileAlreadyExistsException someoneElseWasFirst) {
            Files.delete(whole);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
