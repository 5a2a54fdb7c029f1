package org.folkmoot.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/** The secret part of a calendar's address: 256 random bits, long enough for a hash without salt. */
final class FeedToken {

    static final int HASH_LENGTH = 64;

    private static final int BYTES = 32;

    private FeedToken() {}

    /** In characters that need no escaping. */
    static String next() {
        return new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES).generateKey();
    }

    /** Whether it can be one of ours; whatever is longer is not even hashed. */
    static boolean possible(String token) {
        return token.length() <= 2 * BYTES;
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
