package org.folkmoot.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/** Random keys that only their holder knows. They are long enough for a hash without salt. */
final class Secrets {

    private static final int KEY_BYTES = 32;

    private Secrets() {}

    /** 256 bits, in characters that need no escaping. */
    static String key() {
        return new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), KEY_BYTES).generateKey();
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
