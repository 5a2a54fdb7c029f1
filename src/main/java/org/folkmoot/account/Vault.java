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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Encrypts what must be read again and may not be read in a copy of the database: AES-256 in GCM, with keys that are
 * configured or lie in a file of their own (ADR 13). The first key encrypts, each of them decrypts, so that a key can be
 * exchanged: {@link VaultRenewal}.
 */
@Component
@EnableConfigurationProperties(AccountSettings.class)
class Vault {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 16;
    private static final String FILE = "account.key";

    private final Path file;
    private final List<String> configured;
    private volatile @Nullable List<BytesEncryptor> ciphers;

    Vault(FolkmootSettings settings, AccountSettings account) {
        this.file = settings.data().resolve(FILE);
        this.configured = account.key().stream().filter(key -> !key.isBlank()).toList();
        // At once, so that a key that is none stops the start and not somebody's sign-in.
        if (!configured.isEmpty()) ciphers();
    }

    String seal(String plain) {
        return Base64.getEncoder().encodeToString(ciphers().getFirst().encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalStateException when it was sealed with a key that is not among them */
    String open(String sealed) {
        return ciphers().stream()
                .flatMap(cipher -> opened(cipher, sealed).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("sealed with a key that is not there (folkmoot.account.key)"));
    }

    /** The same under the first key; empty when it is already. @throws IllegalStateException as {@link #open} */
    Optional<String> renewed(String sealed) {
        return opened(ciphers().getFirst(), sealed).isPresent() ? Optional.empty() : Optional.of(seal(open(sealed)));
    }

    private static Optional<String> opened(BytesEncryptor cipher, String sealed) {
        try {
            return Optional.of(new String(cipher.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8));
        } catch (IllegalStateException anotherKey) {
            return Optional.empty();
        }
    }

    private synchronized List<BytesEncryptor> ciphers() {
        var known = ciphers;
        if (known == null)
            ciphers = known = keys().distinct().map(Vault::cipher).toList();
        return known;
    }

    /** A file that was there before a key was configured still opens what it sealed. */
    private Stream<String> keys() {
        if (configured.isEmpty()) return fromFile();
        return Files.exists(file) ? Stream.concat(configured.stream(), fromFile()) : configured.stream();
    }

    private static BytesEncryptor cipher(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES)
            throw new IllegalStateException("folkmoot.account.key must be 32 bytes in Base64, and has " + bytes.length);
        SecretKey key = new SecretKeySpec(bytes, "AES");
        return new AesBytesEncryptor(key, KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
    }

    private Stream<String> fromFile() {
        try {
            if (!Files.exists(file)) make();
            return Files.readString(file).lines().filter(line -> !line.isBlank());
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
